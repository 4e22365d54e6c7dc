import { formulaWords } from '../../../engine/formula/equation-tex'
import type { Text } from '../../../i18n/text'
import { shuffled } from '../../../lib/random'
import { required } from '../../../lib/required'
import { inLetters } from '../in-letters'
import { openExercise } from '../open-exercise'
import type { Kind } from './kind'

const count = 4

/** The letters of expressions, and numbers for them, which are not shown. */
const letters = { x: 2, y: 3, w: 5, v: 7 } as const

type Letter = keyof typeof letters

const letterIn = /\b[xywv]\b/g

/** A program for an expression in which letters have changed their places. */
function programOf(expression: string, renamed: ReadonlyMap<string, string>): string {
  const text = expression.replace(letterIn, (letter) => required(renamed.get(letter), letter))
  const used = [...new Set(text.match(letterIn))].sort() as readonly Letter[]
  return [...used.map((letter) => `${letter} = ${letters[letter]}`), `z = ${text}`].join('\n')
}

/** What a graph computes, in a sentence. */
function computes(text: string): Text {
  const words = formulaWords(inLetters(openExercise({ text }).run.graph), { language: 'en', inLine: true })
  return {
    en: `This graph computes $z = ${words.plain}$.`,
    ko: `이 그래프가 계산하는 식은 $z = ${words.plain}$입니다.`,
  }
}

/** Four graphs, one of which computes an expression. */
export const whichGraph: Kind = {
  ask: { en: 'Which of these graphs computes this?', ko: '이 식을 계산하는 그래프는 어느 것일까요?' },
  make: (random, { expressions = [] }) => {
    const used = [...new Set(expressions.join().match(letterIn))]
    const renamed = new Map(shuffled(random, used).map((letter, i) => [used[i] ?? '', letter] as const))
    const graphs = shuffled(random, expressions)
      .slice(0, count)
      .map((expression) => programOf(expression, renamed))
    const [text] = shuffled(random, graphs)
    if (text === undefined) return undefined
    return {
      form: 'graphs',
      given: 'expression',
      program: { text },
      graphs: graphs.map((each) => ({ text: each, say: computes(each) })),
      wanted: graphs.indexOf(text),
    }
  },
}
