import type { Accuracies } from '../history/accuracies'
import type { Checkpoint } from '../history/checkpoint'
import type { Progress } from '../history/progress'
import type { Answers, Question, QuestionKind } from '../looks/questions'
import type { KernelName } from '../net/network'
import type { TrainingSettings } from '../settings/settings'
import type { StorageProblem } from '../storage/shelf'
import type { TrainingError } from './failure'
import type { Pace } from './pace'

/** What happened to a checkpoint. */
export type KeepReport =
  | { readonly type: 'kept'; readonly iteration: number }
  | { readonly type: 'not-kept'; readonly problem: StorageProblem }

/** How far a run should continue: not at all, until it has accuracies, for one iteration, or to its end. */
export type Goal = 'pause' | 'evaluation' | 'one-iteration' | 'end'

/** Requests a run. */
export interface Start {
  readonly type: 'start'
  readonly runId: number
  readonly settings: TrainingSettings
  readonly goal: Goal
  readonly pace: Pace
  /** The folder that MNIST is in, an absolute URL that ends in a slash. */
  readonly mnistUrl: string
  /** A unique id for the run, under which it is kept. */
  readonly id: string
  /** Where the run continues; undefined if it starts from the beginning. */
  readonly from?: Checkpoint
}

/**
 * A request from the page to the worker; a new start ends the run before it, and other requests name their
 * run.
 */
export type ToWorker =
  | Start
  | { readonly type: 'go-on'; readonly runId: number; readonly goal: Goal }
  | { readonly type: 'pace'; readonly runId: number; readonly pace: Pace }
  | { readonly type: 'learning-rate'; readonly runId: number; readonly learningRate: number }
  | { readonly type: 'stop'; readonly runId: number }
  | { readonly type: 'look'; readonly runId: number; readonly lookId: number; readonly question: Question }

/** How much of MNIST has arrived, unpacked. */
export interface Download {
  readonly loadedBytes: number
  readonly totalBytes: number
}

/** A report from a run; 'measured' are accuracies that are not part of its history. */
export type RunReport =
  | { readonly type: 'kernel'; readonly kernel: KernelName }
  | { readonly type: 'download'; readonly download: Download }
  | { readonly type: 'training' }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'measured'; readonly accuracies: Accuracies }
  | { readonly type: 'paused' }
  | { readonly type: 'finished' }
  | { readonly type: 'failed'; readonly error: TrainingError }
  | KeepReport

/** An answer to a question about the net; undefined if there was no net yet. */
export interface Seen {
  readonly type: 'seen'
  readonly lookId: number
  readonly answer: Answers[QuestionKind] | undefined
}

/** A sign of life, not about any run. */
interface Alive {
  readonly type: 'alive'
}

/** A message from the worker to the page: a report or an answer, and the run it belongs to. */
export type FromWorker = (RunReport | Seen | Alive) & { readonly runId: number }
