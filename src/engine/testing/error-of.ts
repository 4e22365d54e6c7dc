import { GraphError } from '../graph-error'

/** The GraphError that a call throws; fails if it throws none. */
export function errorOf(call: () => unknown): GraphError {
  try {
    call()
  } catch (error) {
    if (error instanceof GraphError) return error
    throw error
  }
  throw new Error('no GraphError was thrown')
}
