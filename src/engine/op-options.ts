/** Settings of a call that are not operands: which axis is reduced, and whether it stays with length 1. */
export interface OpOptions {
  readonly axis?: number
  readonly keepdims?: boolean
}
