import type { Parameters } from '../net/parameters'

/** An iteration as it begins: everything needed to repeat it. */
export interface Snapshot {
  /** Counted from 1. */
  readonly iteration: number
  /** The net before its update. */
  readonly parameters: Parameters
  /** The images of its batch, by their index among the training images. */
  readonly rows: Uint32Array
  /** The mean loss that the kernel computed; undefined if the iteration has not been done yet. */
  readonly loss?: number
}
