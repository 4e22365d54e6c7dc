import type { ArrayCheck } from '../engine/gradient-check'
import { sizeOf } from '../engine/tensor'
import type { CheckError, CheckedArray, CheckReport, CheckRequest, CheckTimes } from './protocol'

/** The phase of a check; in 'stopped', 'finished' and 'failed' its findings stay visible. */
export type CheckPhase = 'idle' | 'loading' | 'checking' | 'stopped' | 'finished' | 'failed'

/** A check as the page sees it. */
export interface CheckState {
  readonly phase: CheckPhase
  /** What is checked; undefined before the first check. */
  readonly request?: CheckRequest
  readonly download?: { readonly loadedBytes: number; readonly totalBytes: number }
  /** The arrays in the order of the request; empty until they are known. */
  readonly arrays: readonly CheckedArray[]
  readonly checkedEntries: number
  /** The findings, by array. */
  readonly checks: ReadonlyMap<string, ArrayCheck>
  readonly times?: CheckTimes
  /** Why the check failed. */
  readonly error?: CheckError
}

/** No check so far. */
export const idleState: CheckState = { phase: 'idle', arrays: [], checkedEntries: 0, checks: new Map() }

/** A check that has been requested and has not answered yet. */
export const loadingState = (request: CheckRequest): CheckState => ({
  ...idleState,
  phase: 'loading',
  request,
})

/** Whether a check is running. */
export const isBusy = ({ phase }: CheckState): boolean => phase === 'loading' || phase === 'checking'

/** The number of entries in all arrays together. */
export const entryCount = ({ arrays }: CheckState): number =>
  arrays.reduce((sum, { shape }) => sum + sizeOf(shape), 0)

/** How much of the check is done, from 0 to 1; while loading, how much of its data has arrived. */
export function shareDone(state: CheckState): number {
  const { phase, download, checkedEntries } = state
  if (phase === 'loading') return download ? download.loadedBytes / download.totalBytes : 0
  return checkedEntries / entryCount(state)
}

/** `state` after a report from the check. */
export function stateAfter(state: CheckState, report: CheckReport): CheckState {
  switch (report.type) {
    case 'download': {
      const { loadedBytes, totalBytes } = report
      return { ...state, download: { loadedBytes, totalBytes } }
    }
    case 'checking':
      return { ...state, phase: 'checking', arrays: report.arrays }
    case 'progress': {
      const found = report.checks.map((check) => [check.id, check] as const)
      return {
        ...state,
        checkedEntries: report.checkedEntries,
        checks: new Map([...state.checks, ...found]),
      }
    }
    case 'finished':
      return { ...state, phase: 'finished', times: report.times }
    case 'failed':
      return { ...state, phase: 'failed', error: report.error }
  }
}
