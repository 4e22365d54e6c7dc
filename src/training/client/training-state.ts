import { type Checkpoint, historyOf, isComplete } from '../history/checkpoint'
import { emptyHistory, type History, historyAfter } from '../history/history'
import type { KernelName } from '../net/network'
import type { TrainingError } from '../protocol/failure'
import type { Download, RunReport } from '../protocol/protocol'
import type { TrainingSettings } from '../settings/settings'
import type { StorageProblem } from '../storage/shelf'

/** Where a run stands; in 'stopped', 'finished' and 'failed' what it brought stays on show. */
export type RunPhase = 'idle' | 'loading' | 'training' | 'paused' | 'stopped' | 'finished' | 'failed'

/** A run as the page sees it. */
export interface TrainingState {
  readonly phase: RunPhase
  readonly history: History
  /** What tells the run from others; undefined before the first. */
  readonly id?: string
  /** The settings of the run; undefined before the first. */
  readonly settings?: TrainingSettings
  /** The learning rate that the run was asked to go on with, whether it has come to that or not. */
  readonly wantedRate?: number
  /** What the run's net is computed by. */
  readonly kernel?: KernelName
  readonly download?: Download
  /** The last iteration whose model is kept. */
  readonly keptIteration?: number
  /** Why the model could not be kept the last time. */
  readonly storageProblem?: StorageProblem
  /** Why the run failed. */
  readonly error?: TrainingError
}

/** No run yet. */
export const idleState: TrainingState = { phase: 'idle', history: emptyHistory }

/** Whether there is a net that can be looked into. */
export function hasNet(state: TrainingState): boolean {
  const { phase, error } = state
  if (phase === 'failed') return error?.code === 'diverged' || isTakenUp(state)
  return phase !== 'idle' && phase !== 'loading'
}

/** Whether the worker was lost and the model that was kept is at rest in another. */
const isTakenUp = ({ phase, error }: TrainingState): boolean =>
  phase === 'failed' && error !== undefined && 'takenUp' in error

/** Whether the run waits to be gone on with. */
export const isAtRest = (state: TrainingState): boolean => state.phase === 'paused' || isTakenUp(state)

/** A run that is asked for and has not answered. */
export const loadingState = (settings: TrainingSettings, id: string): TrainingState => ({
  phase: 'loading',
  id,
  history: emptyHistory,
  settings,
})

/** A run that rests, or has ended, at a checkpoint. */
export const restoredState = (checkpoint: Checkpoint): TrainingState => ({
  phase: isComplete(checkpoint) ? 'finished' : 'paused',
  id: checkpoint.id,
  history: historyOf(checkpoint),
  settings: checkpoint.settings,
  keptIteration: checkpoint.losses.length,
})

/** `state` after the run reported something. */
export function stateAfter(state: TrainingState, report: RunReport): TrainingState {
  switch (report.type) {
    case 'kernel':
      return { ...state, kernel: report.kernel }
    case 'download':
      return { ...state, download: report.download }
    case 'progress':
      return { ...state, history: historyAfter(state.history, report.progress) }
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
