import { readFormula } from '../../engine/formula/read/read'
import { evaluate } from '../../engine/formula/value'
import { type Shape, sameShape, type Tensor } from '../../engine/tensor'
import { runNames, runNumbers } from '../../trace/symbols/run-numbers'
import { mistakes } from '../mistakes/all'
import type { MistakeId } from '../mistakes/mistake-ids'
import type { NumberMistake } from '../questions/asked'
import type { NumberQuestion } from '../questions/question'
import { type Answered, isClose } from './close'

/** How an answer is judged: right, right but for its digits, or wrong, with what someone gets wrong who gives it. */
export type Verdict =
  | { readonly kind: 'right' }
  | { readonly kind: 'rough' }
  | { readonly kind: 'wrong'; readonly mistake?: MistakeId }

const right: Verdict = { kind: 'right' }

const wrong = (mistake: MistakeId | undefined): Verdict => ({ kind: 'wrong', ...(mistake && { mistake }) })

/** The arrays that someone computes who makes one of a question's mistakes, at the numbers of its run. */
function answersOf(question: NumberQuestion, mistake: NumberMistake, loss: string): readonly Tensor[] {
  if (typeof mistake === 'string') return mistakes[mistake].answers(question.place)
  const { run } = question.place
  const formula = readFormula(mistake.formula, runNames(run, loss))
  return [evaluate(formula, { ...runNumbers(run), number: (value) => value })]
}

const idOf = (mistake: NumberMistake): MistakeId => (typeof mistake === 'string' ? mistake : mistake.mistake)

/** Judges a number that was answered; where several mistakes give it, the first of the question's own counts. */
export function judgeNumber(question: NumberQuestion, answer: Answered, loss: string): Verdict {
  const { asked, entry, place } = question
  const truth = place.truth.data[entry] ?? Number.NaN
  if (isClose(answer, truth)) return right
  if (answer.digits === 1 && answer.value !== 0 && Number(truth.toPrecision(1)) === answer.value)
    return { kind: 'rough' }
  const made = asked.mistakes.find((mistake) =>
    mistakenAnswers(question, mistake, loss).some((number) => isClose(answer, number)),
  )
  return wrong(made && idOf(made))
}

/** The numbers that someone answers who makes one of a question's mistakes. */
export const mistakenAnswers = (
  question: NumberQuestion,
  mistake: NumberMistake,
  loss: string,
): readonly number[] => answersOf(question, mistake, loss).flatMap((array) => askedEntry(array, question))

/** The entry of an array that a question asks for; none if it has another number of entries. */
function askedEntry({ data }: Tensor, { entry, place }: NumberQuestion): readonly number[] {
  if (data.length !== 1 && data.length !== place.truth.data.length) return []
  const number = data[data.length === 1 ? 0 : entry]
  return number === undefined || Number.isNaN(number) ? [] : [number]
}

/** The shapes that someone answers who gets something wrong, that of the right answer left out. */
export const mistakenShapes = (question: NumberQuestion, loss: string): readonly Shape[] =>
  question.asked.mistakes
    .flatMap((mistake) => answersOf(question, mistake, loss))
    .map(({ shape }) => shape)
    .filter((shape) => !sameShape(shape, question.place.truth.shape))

/** Judges a shape that was answered for an array. */
export function judgeShape(question: NumberQuestion, answer: Shape, loss: string): Verdict {
  const { asked, place } = question
  if (sameShape(answer, place.truth.shape)) return right
  const made = asked.mistakes.find((mistake) =>
    answersOf(question, mistake, loss).some(({ shape }) => sameShape(shape, answer)),
  )
  return wrong(made && idOf(made))
}
