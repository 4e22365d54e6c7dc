import { GraphError } from '../engine/graph-error'
import { messageOf } from '../lib/message-of'
import { isDownloadError, TrainingFailure } from '../training/protocol/failure'
import type { CheckError } from './protocol'

/** The error inside `thrown`; anything unforeseen counts as an error of the worker. */
export function errorFrom(thrown: unknown): CheckError {
  if (thrown instanceof GraphError) return { code: 'graph', text: thrown.text }
  if (thrown instanceof TrainingFailure && isDownloadError(thrown.error)) return thrown.error
  return { code: 'worker', detail: messageOf(thrown) }
}
