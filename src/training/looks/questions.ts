import { type Confusion, type ConfusionQuestion, confusionOf } from './confusion'
import { type FirstLayer, firstLayerOf } from './first-layer'
import { type Histograms, histogramsOf } from './histograms'
import { type Mistakes, mistakesOf } from './mistakes'
import type { OpenNet } from './open-net'
import { type Reading, type ReadingQuestion, readingOf } from './reading'
import {
  type OpenedSnapshot,
  openSnapshot,
  type SnapshotQuestion,
  type Snapshots,
  snapshotsOf,
} from './snapshots'
import { type WeightsQuestion, weightsOf } from './weights'

/** What the page can ask about the net of a run, and the type of each answer; all plain data. */
export interface Answers {
  confusion: Confusion
  mistakes: Mistakes
  'first-layer': FirstLayer
  histograms: Histograms
  weights: Uint8Array<ArrayBuffer>
  reading: Reading
  snapshots: Snapshots
  snapshot: OpenedSnapshot | undefined
}

/** A question about the current net. */
export type Question =
  | ConfusionQuestion
  | { readonly kind: 'mistakes' }
  | { readonly kind: 'first-layer' }
  | { readonly kind: 'histograms' }
  | WeightsQuestion
  | ReadingQuestion
  | { readonly kind: 'snapshots' }
  | SnapshotQuestion

/** The names of the questions. */
export type QuestionKind = Question['kind']

/** The question with a given name. */
export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { readonly kind: Kind }>

type Answering = {
  readonly [Kind in QuestionKind]: (net: OpenNet, question: QuestionOf<Kind>) => Answers[Kind]
}

const answering: Answering = {
  confusion: confusionOf,
  mistakes: mistakesOf,
  'first-layer': firstLayerOf,
  histograms: histogramsOf,
  weights: weightsOf,
  reading: readingOf,
  snapshots: snapshotsOf,
  snapshot: openSnapshot,
}

/** The net's answer to a question. */
export function answer<Kind extends QuestionKind>(net: OpenNet, question: QuestionOf<Kind>): Answers[Kind] {
  return answering[question.kind as Kind](net, question)
}
