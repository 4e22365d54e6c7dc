import { type Confusion, confusionOf } from './confusion'
import type { NetWindow } from './net-window'

/** What the page can ask about the net of a run, each with its answer; all plain data. */
export interface Answers {
  confusion: Confusion
}

/** A question about the net as it stands. */
export type Question = { readonly kind: 'confusion' }

/** The names of the questions. */
export type QuestionKind = Question['kind']

/** The question of a name. */
export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { readonly kind: Kind }>

type Answering = {
  readonly [Kind in QuestionKind]: (window: NetWindow, question: QuestionOf<Kind>) => Answers[Kind]
}

const answering: Answering = { confusion: confusionOf }

/** What the net has to say to a question. */
export function answer<Kind extends QuestionKind>(
  window: NetWindow,
  question: QuestionOf<Kind>,
): Answers[Kind] {
  return answering[question.kind as Kind](window, question)
}
