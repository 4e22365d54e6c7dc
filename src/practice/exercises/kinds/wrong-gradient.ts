import { number } from '../../../engine/formula/build'
import { nodeAt } from '../../../engine/graph'
import type { Text } from '../../../i18n/text'
import { integer, shuffled } from '../../../lib/random'
import { required } from '../../../lib/required'
import { mistakenAnswers } from '../../answers/judge'
import { mistakes } from '../../mistakes/all'
import { onlyEdge } from '../../questions/place'
import type { NumberQuestion } from '../../questions/question'
import { askedSymbol } from '../../questions/symbol'
import { askFor, questionIn, truthOf, wrongNumbers } from '../ask'
import { oneOf } from '../draw'
import type { Option } from '../exercise'
import { isEasy, isShort } from '../is-easy'
import { openExercise } from '../open-exercise'
import { whyRight } from '../why-right'
import type { Kind } from './kind'

const count = 5

/** What was done wrong to get a number; the first mistake that gives it. */
function whyWrong(question: NumberQuestion, wrong: number, loss: string): Text {
  const made = question.asked.mistakes.find((each) => mistakenAnswers(question, each, loss).includes(wrong))
  return mistakes[required(typeof made === 'string' ? made : made?.mistake, 'the mistake')].say
}

/** Five gradients, one of which was computed with a mistake. */
export const wrongGradient: Kind = {
  ask: { en: 'One of these gradients is wrong. Which?', ko: '틀린 기울기가 하나 있습니다. 어느 것일까요?' },
  make: (random, { rule, numbers }) => {
    const program = oneOf(random, numbers)(random)
    const opened = openExercise(program)
    const { run, trace, loss } = opened
    if (program.asksValue !== undefined || !isEasy(run, program)) return undefined
    const { graph, gradients } = run
    const entries = [...gradients].flatMap(([at, { data }]) =>
      at === graph.output ? [] : Array.from(data, (_, entry) => [nodeAt(graph, at).id, entry] as const),
    )
    if (entries.length < count) return undefined
    const questions = shuffled(random, entries)
      .slice(0, count)
      .map(([id, entry]) => questionIn(opened, askFor(opened, rule, { gradient: id }, entry)))
    const wanted = integer(random, count)
    const question = required(questions[wanted], 'the one that is altered')
    const wrong = wrongNumbers(question, loss).filter(isShort)
    if (wrong.length === 0) return undefined
    const altered = oneOf(random, wrong)
    const options = questions.map((each, i): Option => {
      const symbol = askedSymbol(each, trace, loss, false)
      return i === wanted
        ? { sides: [symbol, number(altered)], say: whyWrong(each, altered, loss) }
        : { sides: [symbol, number(truthOf(each))], say: whyRight(each.place.run, onlyEdge(each.place)) }
    })
    return { form: 'choice', given: 'numbers', program, options, wanted, instead: number(truthOf(question)) }
  },
}
