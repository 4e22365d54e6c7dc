import type { Span } from '../../engine/graph'
import type { OpDef } from '../../engine/op'
import type { OpOptions } from '../../engine/op-options'
import type { Nested } from '../../lib/nested'

/** What a part of an expression stands for. */
export type Value =
  | { readonly kind: 'literal'; readonly nested: Nested; readonly span: Span }
  | {
      readonly kind: 'operation'
      readonly op: OpDef
      readonly inputs: readonly number[]
      readonly options: OpOptions
      readonly span: Span
    }
  | { readonly kind: 'variable'; readonly name: string }
  /** A word that is no value by itself. */
  | { readonly kind: 'word'; readonly word: OptionWord }
  /** It has a fault that was reported. */
  | { readonly kind: 'broken' }

export type OptionWord = 'True' | 'False' | 'None'

/** A part of an expression that is read. It becomes a node when an operation uses it, or its statement ends. */
export interface Operand {
  readonly value: Value
  /** Where it stands, with the brackets around it. */
  readonly extent: Span
  /** Its position in the graph, once it is a node. */
  readonly position?: number
  /** The name that it is handed over by. */
  readonly keyword?: { readonly name: string; readonly span: Span }
}

/** Stands for a part that has a fault, so that nothing more is said of it. */
export const brokenOperand = (extent: Span): Operand => ({ value: { kind: 'broken' }, extent })
