import type { Fault } from '../diagnostic'

/** A program text as it was meant, in as many characters as it was written. */
export interface AsMeant {
  readonly text: string
  /** What was read in another way than it was written, each kind once. */
  readonly remarks: readonly Fault[]
}
