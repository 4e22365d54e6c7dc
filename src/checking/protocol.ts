import type { ArrayCheck } from '../engine/gradient-check'
import type { Shape, Tensor } from '../engine/tensor'
import type { Text } from '../i18n/text'
import type { Nested } from '../lib/nested'
import type { DownloadError } from '../training/protocol/failure'

/** A program, new values for some of its inputs, and what is differentiated. */
export interface ProgramNet {
  readonly kind: 'program'
  readonly program: string
  readonly inputs: Readonly<Record<string, Nested>>
  /** The inputs whose gradients are checked. */
  readonly parameters: readonly string[]
  /** The name of what is differentiated; the program's output if absent. */
  readonly output?: string
  /** The gradient that arrives there; needed unless it is a scalar. */
  readonly upstream?: Nested
  /** The arrays that the program uses without assigning them. */
  readonly given?: ReadonlyMap<string, Tensor>
}

/** The lecture's net at its full size, on MNIST test images. */
export interface DigitNet {
  readonly kind: 'digits'
  /** The seed of its weights. */
  readonly seed: number
  /** The positions of the test images in MNIST, from 0. */
  readonly images: readonly number[]
}

/** What to check: a net, and the id of the rule to break on purpose, if any. */
export interface CheckRequest {
  readonly net: ProgramNet | DigitNet
  readonly brokenRule?: string
}

interface Start {
  readonly type: 'start'
  readonly runId: number
  readonly request: CheckRequest
  /** The folder that MNIST is in, an absolute URL that ends in a slash. */
  readonly mnistUrl: string
}

/** A request from the page to the worker; a new start ends the check before it. */
export type ToWorker = Start | { readonly type: 'stop'; readonly runId: number }

/** An array to check. */
export interface CheckedArray {
  readonly id: string
  readonly shape: Shape
}

/** How long one pass takes each way. */
export interface CheckTimes {
  readonly numericalMs: number
  readonly backpropagationMs: number
}

/** Why a check can stop; plain data, so that it can cross from the worker. */
export type CheckError =
  | DownloadError
  | { readonly code: 'graph'; readonly text: Text }
  | { readonly code: 'worker'; readonly detail: string }

/** A report from a check. */
export type CheckReport =
  | { readonly type: 'download'; readonly loadedBytes: number; readonly totalBytes: number }
  | { readonly type: 'checking'; readonly arrays: readonly CheckedArray[] }
  | { readonly type: 'progress'; readonly checkedEntries: number; readonly checks: readonly ArrayCheck[] }
  | { readonly type: 'finished'; readonly times: CheckTimes }
  | { readonly type: 'failed'; readonly error: CheckError }

/** A message from the worker to the page: a report, and the check it belongs to. */
export type FromWorker = CheckReport & { readonly runId: number }
