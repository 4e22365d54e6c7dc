import type { ArrayCheck } from '../engine/gradient-check'
import type { Shape } from '../engine/tensor'
import type { Text } from '../i18n/text'
import type { Nested } from '../lib/nested'
import type { DownloadError } from '../training/protocol/failure'

/** A program whose output is a scalar, with other values at some of its inputs. */
export interface ProgramNet {
  readonly kind: 'program'
  readonly program: string
  readonly inputs: Readonly<Record<string, Nested>>
  /** The inputs whose gradients are checked. */
  readonly parameters: readonly string[]
}

/** The lecture's net at its real size, on MNIST test images. */
export interface DigitNet {
  readonly kind: 'digits'
  /** What its weights are drawn from. */
  readonly seed: number
  /** The positions of the test images in MNIST, from 0. */
  readonly images: readonly number[]
}

/** What is to be checked: a net, and the id of the rule that is broken on purpose. */
export interface CheckRequest {
  readonly net: ProgramNet | DigitNet
  readonly brokenRule?: string
}

interface Start {
  readonly type: 'start'
  readonly runId: number
  readonly request: CheckRequest
  /** The folder that MNIST lies in, absolute, ending in a slash. */
  readonly mnistUrl: string
}

/** What the page asks of the worker; a new start ends the check before it. */
export type ToWorker = Start | { readonly type: 'stop'; readonly runId: number }

/** An array that is checked. */
export interface CheckedArray {
  readonly id: string
  readonly shape: Shape
}

/** How long one pass took either way. */
export interface CheckTimes {
  readonly numericalMs: number
  readonly backpropagationMs: number
}

/** What can stop a check; plain data, so that it can cross from the worker. */
export type CheckError =
  | DownloadError
  | { readonly code: 'graph'; readonly text: Text }
  | { readonly code: 'worker'; readonly detail: string }

/** What a check tells about itself. */
export type CheckReport =
  | { readonly type: 'download'; readonly loadedBytes: number; readonly totalBytes: number }
  | { readonly type: 'checking'; readonly arrays: readonly CheckedArray[] }
  | { readonly type: 'progress'; readonly checkedEntries: number; readonly checks: readonly ArrayCheck[] }
  | { readonly type: 'finished'; readonly times: CheckTimes }
  | { readonly type: 'failed'; readonly error: CheckError }

/** What the worker tells the page: a report, and which check it is about. */
export type FromWorker = CheckReport & { readonly runId: number }
