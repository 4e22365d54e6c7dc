import type { Span } from '../../engine/graph'
import type { OpDef } from '../../engine/op'
import type { OpOptions } from '../../engine/op-options'
import type { Nested } from '../../lib/nested'
import type { Fix } from '../diagnostic'

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
  /** Numbers in parentheses: a shape, or something that is not known to be numbers. */
  | {
      readonly kind: 'tuple'
      readonly nested: Nested | undefined
      /** What makes it an array. */
      readonly fix: Fix | undefined
      readonly span: Span
    }
  /** The name of a type of numbers. */
  | { readonly kind: 'type'; readonly name: string }
  /** A library or a module in it, of which a function is called: np.random, torch. */
  | { readonly kind: 'library'; readonly name: string }
  /** A word that is not a value. */
  | { readonly kind: 'word'; readonly word: OptionWord }
  /** A value that is computed elsewhere, or from such a value: nothing is known of it, not even its shape. */
  | { readonly kind: 'unknown' }
  /** Its error has been reported. */
  | { readonly kind: 'broken' }

export type OptionWord = 'True' | 'False' | 'None'

/**
 * A part of an expression that has been read. It becomes a node when an operation uses it or its statement
 * ends.
 */
export interface Operand {
  readonly value: Value
  /** Where it is in the text, including the brackets around it. */
  readonly extent: Span
  /** Its position in the graph, once it is a node. */
  readonly position?: number
  /** The keyword under which it is passed. */
  readonly keyword?: { readonly name: string; readonly span: Span }
}

/** Replaces a part with an error, so that nothing else is reported about it. */
export const brokenOperand = (extent: Span): Operand => ({ value: { kind: 'broken' }, extent })

/** A part whose value is computed elsewhere. */
export const unknownOperand = (extent: Span): Operand => ({ value: { kind: 'unknown' }, extent })

/** The numbers of a literal or a tuple; undefined for anything else. */
export const writtenNumbers = ({ value }: Operand): Nested | undefined =>
  value.kind === 'literal' || value.kind === 'tuple' ? value.nested : undefined
