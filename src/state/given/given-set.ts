import type { Tensor } from '../../engine/tensor'

/** Where the arrays of a program come from: an image of a digit and the net that reads it, or an iteration of a run. */
export type GivenSource =
  | { readonly kind: 'digit'; readonly image: number; readonly isTrained: boolean }
  | { readonly kind: 'iteration'; readonly iteration: number }

/** Arrays that a program uses without assigning them. */
export interface GivenSet {
  readonly source: GivenSource
  readonly arrays: ReadonlyMap<string, Tensor>
}
