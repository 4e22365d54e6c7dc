import type { Checkpoint } from '../history/checkpoint'
import type { KernelName } from '../net/network'
import type { Start } from '../protocol/protocol'
import type { PrepareRun } from './prepare-run'

/** What a run needs of the place that it runs in. */
export interface RunParts {
  readonly prepareRun: PrepareRun
  readonly kernel: KernelName
  /** Keeps what a run needs to go on; rejects where that is not possible. */
  readonly keep: (checkpoint: Checkpoint) => Promise<void>
  readonly nowMs: () => number
  /** Lets the messages that have come in be served. */
  readonly breathe: () => Promise<void>
}

/** What a run is asked for with. */
export type RunRequest = Omit<Start, 'type' | 'runId'>
