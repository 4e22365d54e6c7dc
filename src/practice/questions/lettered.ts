import { formatShape } from '../../engine/tensor'
import { formatNumber } from '../../lib/format'
import { mistakenAnswers, mistakenShapes } from '../answers/judge'
import { mixed } from './mixed'
import type { NumberQuestion, Question } from './question'

/** As many as a hall can vote on. */
const most = 4

/** An answer that a hall can choose, in the notation of formulas. */
export interface LetteredAnswer {
  readonly letter: string
  readonly formula: string
  readonly isRight: boolean
}

/**
 * The answers that a hall can choose from: the right one, and what people answer who get something wrong; mixed, and the
 * same each time. `loss` names what is differentiated.
 */
export function letteredAnswers(question: Question, loss: string): readonly LetteredAnswer[] {
  const formulas = formulasOf(question, loss)
  const [right] = formulas
  return mixed(formulas, question.asked.id).map((formula, at) => ({
    letter: String.fromCharCode('A'.charCodeAt(0) + at),
    formula,
    isRight: formula === right,
  }))
}

/** The right answer first. */
function formulasOf(question: Question, loss: string): readonly string[] {
  if (question.kind === 'choice') return question.asked.choices.map(({ formula }) => formula)
  const texts = question.asked.shape === 'only' ? shapes(question, loss) : numbersOf(question, loss)
  return [...new Set(texts)].slice(0, most)
}

const shapes = (question: NumberQuestion, loss: string): readonly string[] =>
  [question.place.truth.shape, ...mistakenShapes(question, loss)].map(formatShape)

const numbersOf = (question: NumberQuestion, loss: string): readonly string[] => {
  const { asked, entry, place } = question
  const wrong = asked.mistakes.flatMap((mistake) => mistakenAnswers(question, mistake, loss))
  return [place.truth.data[entry] ?? Number.NaN, ...wrong].map((number) => formatNumber(number + 0))
}
