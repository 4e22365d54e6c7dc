import type { Accuracies } from '../history/accuracies'
import { type Checkpoint, historyOf, isComplete } from '../history/checkpoint'
import { emptyHistory, type History, historyAfter } from '../history/history'
import type { KernelName } from '../net/network'
import type { TrainingError } from '../protocol/failure'
import type { Download, RunReport } from '../protocol/protocol'
import type { TrainingSettings } from '../settings/settings'
import type { StorageProblem } from '../storage/shelf'

/** The phase of a run; in 'stopped', 'finished' and 'failed' its results stay visible. */
export type RunPhase = 'idle' | 'loading' | 'training' | 'paused' | 'stopped' | 'finished' | 'failed'

/** A run as the page sees it. */
export interface TrainingState {
  readonly phase: RunPhase
  readonly history: History
  /** The unique id of the run; undefined before the first. */
  readonly id?: string
  /** The settings of the run; undefined before the first. */
  readonly settings?: TrainingSettings
  /** The learning rate that was requested for the rest of the run, whether it has taken effect or not. */
  readonly wantedRate?: number
  /** The latest accuracies that were measured besides those of the history. */
  readonly measured?: Accuracies
  /** The kernel that computes the run's net. */
  readonly kernel?: KernelName
  readonly download?: Download
  /** The last iteration whose model was kept. */
  readonly keptIteration?: number
  /** Why the model could not be kept the last time. */
  readonly storageProblem?: StorageProblem
  /** Why the run failed. */
  readonly error?: TrainingError
}

/** No run so far. */
export const idleState: TrainingState = { phase: 'idle', history: emptyHistory }

/** Whether there is a net to look into. */
export function hasNet(state: TrainingState): boolean {
  const { phase, error } = state
  if (phase === 'failed') return error?.code === 'diverged' || isTakenUp(state)
  return phase !== 'idle' && phase !== 'loading'
}

/** Whether the worker was lost and the kept model is paused in a new one. */
const isTakenUp = ({ phase, error }: TrainingState): boolean =>
  phase === 'failed' && error !== undefined && 'takenUp' in error

/** Whether the run is waiting to be continued. */
export const isAtRest = (state: TrainingState): boolean => state.phase === 'paused' || isTakenUp(state)

/** A run that has been requested and has not answered yet. */
export const loadingState = (settings: TrainingSettings, id: string): TrainingState => ({
  phase: 'loading',
  id,
  history: emptyHistory,
  settings,
})

/** A run that is paused, or has ended, at a checkpoint. */
export const restoredState = (checkpoint: Checkpoint): TrainingState => ({
  phase: isComplete(checkpoint) ? 'finished' : 'paused',
  id: checkpoint.id,
  history: historyOf(checkpoint),
  settings: checkpoint.settings,
  keptIteration: checkpoint.losses.length,
})

/** `state` after a report from the run. */
export function stateAfter(state: TrainingState, report: RunReport): TrainingState {
  switch (report.type) {
    case 'kernel':
      return { ...state, kernel: report.kernel }
    case 'download':
      return { ...state, download: report.download }
    case 'progress':
      return { ...state, history: historyAfter(state.history, report.progress) }
    case 'measured':
      return { ...state, measured: report.accuracies }
    case 'kept': {
      const { storageProblem: _, ...rest } = state
      return { ...rest, keptIteration: report.iteration }
    }
    case 'not-kept':
      return { ...state, storageProblem: report.problem }
    case 'failed':
      return { ...state, phase: 'failed', error: report.error }
    default:
      return { ...state, phase: report.type }
  }
}
