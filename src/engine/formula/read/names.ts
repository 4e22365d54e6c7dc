import type { Shape } from '../../tensor'
import type { Quantity, SymbolFormula } from '../formula'

/** What the names in a formula's text refer to. */
export interface Names {
  /**
   * The id of the node that a name refers to, if there is one; an entry is written with its array's letter in
   * lower case.
   */
  readonly idOf: (name: string, isIndexed: boolean) => string | undefined
  readonly shapeOf: (id: string) => Shape
  /** What an operation remembers under a name besides its operands and its output, if one does. */
  readonly extraOf: (name: string) => SymbolFormula | undefined
  /** What is differentiated. */
  readonly loss: string
  /** The id of the edge that leads directly from one node to another, if there is one. */
  readonly edgeBetween: (from: string, to: string) => string | undefined
}

/** The names outside any program: each is a letter. */
export const noNames: Names = {
  idOf: () => undefined,
  shapeOf: () => [],
  extraOf: () => undefined,
  loss: 'L',
  edgeBetween: () => undefined,
}

/** ∂of/∂by, as a gradient if `of` is what is differentiated. */
export function derivativeOf(of: string, by: string, names: Names): Quantity {
  if (of === names.loss) return { role: 'gradient', id: by, loss: of }
  const edge = names.edgeBetween(by, of)
  return { role: 'derivative', id: by, of, ...(edge !== undefined && { edge }) }
}
