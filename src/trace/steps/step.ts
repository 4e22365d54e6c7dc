import type { Edge } from '../../engine/edges'
import type { Equation } from '../../engine/formula/equation'
import type { Text } from '../../i18n/text'

/**
 * How finely the backward pass is stepped: one step per node, or arrival, local derivative and product
 * separately.
 */
export type Detail = 'node' | 'detail'

/** One event; `node` is the position of the active node. */
export type Step =
  /** An operation's value is computed. */
  | { readonly kind: 'forward'; readonly node: number }
  /** The output gets the gradient that the backward pass starts with: its upstream gradient arrives. */
  | { readonly kind: 'seed'; readonly node: number }
  /** A node sends its contributions to all of its inputs (granularity `node`). */
  | { readonly kind: 'backward'; readonly node: number }
  /** The upstream gradient arrives at any other node, summed if several consumers send one (granularity `detail`). */
  | { readonly kind: 'upstream'; readonly node: number }
  /** The local derivative with respect to one operand (granularity `detail`). */
  | { readonly kind: 'local'; readonly node: number; readonly edge: Edge }
  /** Upstream × local is placed on one edge (granularity `detail`). */
  | { readonly kind: 'product'; readonly node: number; readonly edge: Edge }
  /** A leaf with several consumers sums the contributions that came back to it. */
  | { readonly kind: 'sum'; readonly node: number }
  | LineStep

/** A line of algebra about numbers that are all known: an equation, and the rule that led to it. */
export interface LineStep {
  readonly kind: 'line'
  /** The node that the view follows; the line may refer to several. */
  readonly node: number
  /** By node position: whose value and whose gradient the line refers to; of arrays, perhaps only some entries. */
  readonly lights: {
    readonly values: ReadonlySet<number>
    readonly gradients: ReadonlySet<number>
    readonly entries: ReadonlyMap<string, ReadonlySet<number>>
  }
  /** In symbols, then with numbers put in. */
  readonly equation: Equation
  readonly rule: Text
}
