import type { Checkpoint } from '../history/checkpoint'
import type { KernelName } from '../net/network'
import type { Start } from '../protocol/protocol'
import type { PrepareRun } from './prepare-run'

/** What a run needs from its environment. */
export interface RunParts {
  readonly prepareRun: PrepareRun
  readonly kernel: KernelName
  /** Keeps what a run needs to continue; rejects if that is not possible. */
  readonly keep: (checkpoint: Checkpoint) => Promise<void>
  readonly nowMs: () => number
  /** Resolves after `delayMs`. */
  readonly sleep: (delayMs: number) => Promise<void>
  /** Lets waiting messages be handled. */
  readonly breathe: () => Promise<void>
}

/** The parameters of a request for a run. */
export type RunRequest = Omit<Start, 'type' | 'runId'>
