import type { Checkpoint } from '../history/checkpoint'
import type { Progress } from '../history/progress'
import type { Answers, Question, QuestionKind } from '../looks/questions'
import type { KernelName } from '../net/network'
import type { TrainingSettings } from '../settings/settings'
import type { StorageProblem } from '../storage/shelf'
import type { TrainingError } from './failure'

/** What became of a checkpoint. */
export type KeepReport =
  | { readonly type: 'kept'; readonly iteration: number }
  | { readonly type: 'not-kept'; readonly problem: StorageProblem }

/** How far a run is to go on: not at all, until accuracies are there, by one iteration, or to its end. */
export type Goal = 'pause' | 'evaluation' | 'one-iteration' | 'end'

/** Asks for a run. */
export interface Start {
  readonly type: 'start'
  readonly runId: number
  readonly settings: TrainingSettings
  readonly goal: Goal
  /** The folder that MNIST lies in, absolute, ending in a slash. */
  readonly mnistUrl: string
  /** What the run is to be told from others by, where it is kept. */
  readonly id: string
  /** Where the run goes on; absent where it begins. */
  readonly from?: Checkpoint
}

/** What the page asks of the worker; a new start ends the run before it, other requests name the run they mean. */
export type ToWorker =
  | Start
  | { readonly type: 'go-on'; readonly runId: number; readonly goal: Goal }
  | { readonly type: 'learning-rate'; readonly runId: number; readonly learningRate: number }
  | { readonly type: 'stop'; readonly runId: number }
  | { readonly type: 'look'; readonly runId: number; readonly lookId: number; readonly question: Question }

/** How much of MNIST is here, unpacked. */
export interface Download {
  readonly loadedBytes: number
  readonly totalBytes: number
}

/** What a run tells about itself. */
export type RunReport =
  | { readonly type: 'kernel'; readonly kernel: KernelName }
  | { readonly type: 'download'; readonly download: Download }
  | { readonly type: 'training' }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'paused' }
  | { readonly type: 'finished' }
  | { readonly type: 'failed'; readonly error: TrainingError }
  | KeepReport

/** An answer to a look into the net; undefined where there was no net yet. */
export interface Seen {
  readonly type: 'seen'
  readonly lookId: number
  readonly answer: Answers[QuestionKind] | undefined
}

/** A sign of life, about no run. */
interface Alive {
  readonly type: 'alive'
}

/** What the worker tells the page: a report or an answer, and which run it is about. */
export type FromWorker = (RunReport | Seen | Alive) & { readonly runId: number }
