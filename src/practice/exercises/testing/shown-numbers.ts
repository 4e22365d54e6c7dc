import { formulaWords } from '../../../engine/formula/equation-tex'
import { rightAnswers } from '../answers'
import type { Exercise, Option } from '../exercise'
import { givenLines } from '../given-lines'
import { openExercise } from '../open-exercise'

const options = { language: 'en' } as const

function equationsIn(exercise: Exercise): readonly Pick<Option, 'sides'>[] {
  if (exercise.form === 'choice') return exercise.options
  return exercise.form === 'order' ? exercise.lines : []
}

/** Everything that an exercise shows or is answered with, as plain text. */
export function shownTexts(exercise: Exercise): readonly string[] {
  const opened = openExercise(exercise.program)
  const { inputs, arriving, operations } = givenLines(exercise, opened, options)
  const choices = equationsIn(exercise).flatMap(({ sides }) =>
    sides.map((side) => formulaWords(side, options)),
  )
  return [
    ...inputs,
    ...(arriving ? [arriving] : []),
    ...operations,
    ...choices,
    ...rightAnswers(exercise, opened, options),
  ].map(({ plain }) => plain)
}

/** The numbers of a text with more digits than are easy by hand; zeros that only show where the point is do not count. */
export const longNumbers = (text: string): readonly string[] =>
  (text.match(/\d+(\.\d+)?/g) ?? []).filter((each) => each.replace(/^0\./, '').replace('.', '').length > 3)
