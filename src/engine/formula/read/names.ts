import type { Shape } from '../../tensor'
import type { Quantity } from '../formula'

/** What the names in a formula's text stand for. */
export interface Names {
  /** The id of the node that a name stands for, where it is one; the letter of an entry is its array's made small. */
  readonly idOf: (name: string, isIndexed: boolean) => string | undefined
  readonly shapeOf: (id: string) => Shape
  /** What is differentiated. */
  readonly loss: string
  /** The id of the edge from one node straight to another, where there is one. */
  readonly edgeBetween: (from: string, to: string) => string | undefined
}

/** The names of no program: each is a letter. */
export const noNames: Names = {
  idOf: () => undefined,
  shapeOf: () => [],
  loss: 'L',
  edgeBetween: () => undefined,
}

/** ∂of/∂by, as a gradient where `of` is what is differentiated. */
export function derivativeOf(of: string, by: string, names: Names): Quantity {
  if (of === names.loss) return { role: 'gradient', id: by, loss: of }
  const edge = names.edgeBetween(by, of)
  return { role: 'derivative', id: by, of, ...(edge !== undefined && { edge }) }
}
