import { number } from '../../engine/formula/build'
import { formulaWords } from '../../engine/formula/equation-tex'
import type { TexOptions } from '../../engine/formula/tex-options'
import type { Words } from '../../engine/formula/words'
import { askedSymbol } from '../questions/symbol'
import { questionIn, truthOf } from './ask'
import type { Exercise } from './exercise'
import type { OpenedExercise } from './open-exercise'
import { withShape } from './with-shape'

/** The letter of an option, counted from 0. */
export const optionLetter = (at: number): string => String.fromCharCode('a'.charCodeAt(0) + at)

const inText = (plain: string): Words => ({ tex: `\\text{${plain}}`, plain })

/** The right answers of an exercise, as they are printed under it. */
export function rightAnswers(
  exercise: Exercise,
  opened: OpenedExercise,
  options: TexOptions,
): readonly Words[] {
  const { trace, loss } = opened
  if (exercise.form === 'graphs') return [inText(optionLetter(exercise.wanted))]
  if (exercise.form === 'order') return [inText(exercise.order.map(optionLetter).join(', '))]
  if (exercise.form === 'choice') {
    const { wanted, instead } = exercise
    const right = formulaWords(instead, options)
    return [
      {
        tex: `\\text{${optionLetter(wanted)}}: ${right.tex}`,
        plain: `${optionLetter(wanted)}: ${right.plain}`,
      },
    ]
  }
  return exercise.questions.map((asked) => {
    const question = questionIn(opened, asked)
    const isShape = asked.shape === 'only'
    const symbol = formulaWords(askedSymbol(question, trace, loss, isShape), options)
    if (!isShape) {
      const value = formulaWords(number(truthOf(question)), options)
      return { tex: `${symbol.tex} = ${value.tex}`, plain: `${symbol.plain} = ${value.plain}` }
    }
    return withShape(symbol, question.place.truth.shape)
  })
}
