import type { Edge } from '../../engine/edges'
import type { Equation } from '../../engine/formula/equation'
import type { Text } from '../../i18n/text'

/** How finely backward is stepped: a step for each node, or arrival, local derivative and product apart. */
export type Detail = 'node' | 'detail'

/** One thing that happens; `node` is the position of the node at work. */
export type Step =
  /** An operation's value is computed. */
  | { readonly kind: 'forward'; readonly node: number }
  /** The output gets the gradient that backward starts with. */
  | { readonly kind: 'seed'; readonly node: number }
  /** A node sends its contributions to all of its inputs (granularity `node`). */
  | { readonly kind: 'backward'; readonly node: number }
  /** A node's upstream gradient arrives, summed where several consumers send one (granularity `detail`). */
  | { readonly kind: 'upstream'; readonly node: number }
  /** The local derivative by one operand (granularity `detail`). */
  | { readonly kind: 'local'; readonly node: number; readonly edge: Edge }
  /** Upstream × local is laid on one edge (granularity `detail`). */
  | { readonly kind: 'product'; readonly node: number; readonly edge: Edge }
  /** A leaf with several consumers sums what came back to it. */
  | { readonly kind: 'sum'; readonly node: number }
  | LineStep

/** A line of algebra about numbers that are all known: an equation, and the rule that led to it. */
export interface LineStep {
  readonly kind: 'line'
  /** The node that is followed; the line may speak of several. */
  readonly node: number
  /** By node position: whose value and whose gradient the line speaks of. */
  readonly lights: { readonly values: ReadonlySet<number>; readonly gradients: ReadonlySet<number> }
  /** In symbols, then with numbers put in. */
  readonly equation: Equation
  readonly rule: Text
}
