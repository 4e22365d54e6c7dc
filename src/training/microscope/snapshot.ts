import type { Parameters } from '../net/parameters'

/** An iteration as it begins: all that is needed to do it again. */
export interface Snapshot {
  /** Counted from 1. */
  readonly iteration: number
  /** The net before its update. */
  readonly parameters: Parameters
  /** The images of its batch, by their place among the training images. */
  readonly rows: Uint32Array
  /** The mean loss that the kernel found; absent where the iteration is still to be done. */
  readonly loss?: number
}
