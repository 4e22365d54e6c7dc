import { required } from '../../lib/required'
import { coordinatesOf } from '../../trace/entry/entry-index'
import { isClose } from '../answers/close'
import { mistakenAnswers } from '../answers/judge'
import type { AskedForNumber, AskedNumber } from '../questions/asked'
import { placeOf } from '../questions/place'
import { type NumberQuestion, questionsOf } from '../questions/question'
import type { RuleId } from '../questions/rules'
import type { OpenedExercise } from './open-exercise'
import { usualMistakes } from './usual-mistakes'

/** A question for a number of an exercise, or for one entry of an array by its flat position. */
export function askFor(
  { run }: OpenedExercise,
  rule: RuleId,
  number: AskedNumber,
  entry = 0,
): AskedForNumber {
  const place = required(placeOf(run, number), `the exercise has no ${JSON.stringify(number)}`)
  return {
    id: [...Object.values(number), ...coordinatesOf(place.truth.shape, entry)].join(),
    rule,
    number,
    entry: coordinatesOf(place.truth.shape, entry),
    mistakes: usualMistakes(place),
  }
}

/** A question of an exercise, at its numbers. */
export function questionIn({ trace, run }: OpenedExercise, asked: AskedForNumber): NumberQuestion {
  const [question] = questionsOf([asked], trace, run)
  if (question?.kind !== 'number') throw new Error(`the exercise does not have what ${asked.id} asks for`)
  return question
}

/** The number that a question asks for. */
export const truthOf = ({ place, entry }: NumberQuestion): number =>
  required(place.truth.data[entry], 'the entry that is asked for')

/** The different wrong numbers that people answer a question with. */
export function wrongNumbers(question: NumberQuestion, loss: string): readonly number[] {
  const found: number[] = []
  for (const mistake of question.asked.mistakes)
    for (const value of mistakenAnswers(question, mistake, loss))
      if (![truthOf(question), ...found].some((known) => isClose({ value }, known))) found.push(value)
  return found
}
