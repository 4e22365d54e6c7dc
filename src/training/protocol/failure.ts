import { messageOf } from '../../lib/message-of'
import type { Divergence } from './divergence'

/** What can go wrong with an MNIST file on its way to the net. */
export type DownloadError =
  | { readonly code: 'network'; readonly file: string }
  | { readonly code: 'http'; readonly file: string; readonly status: number }
  | { readonly code: 'not-gzip'; readonly file: string }
  | { readonly code: 'damaged'; readonly file: string }
  | { readonly code: 'short'; readonly file: string; readonly bytes: number; readonly expectedBytes: number }
  | { readonly code: 'header'; readonly file: string }
  | { readonly code: 'altered'; readonly file: string }
  | { readonly code: 'no-net'; readonly file: string }

/** A worker that failed or went silent, and the iteration whose kept model is paused in a new one, if any. */
export type LostWorker = { readonly takenUp?: number } & (
  | { readonly code: 'worker'; readonly detail: string }
  | { readonly code: 'silent'; readonly seconds: number }
)

/** Why a run can stop; plain data, so that it can cross from the worker. */
export type TrainingError = DownloadError | ({ readonly code: 'diverged' } & Divergence) | LostWorker

/** Whether a file is the cause. */
export const isDownloadError = (error: TrainingError): error is DownloadError => 'file' in error

/** Thrown when training cannot continue; `error` says why. */
export class TrainingFailure extends Error {
  readonly error: TrainingError

  constructor(error: TrainingError) {
    super(`training stopped: ${error.code}`)
    this.error = error
  }
}

/** The error inside `thrown`; anything unforeseen counts as an error of the worker. */
export function errorFrom(thrown: unknown): TrainingError {
  if (thrown instanceof TrainingFailure) return thrown.error
  return { code: 'worker', detail: messageOf(thrown) }
}
