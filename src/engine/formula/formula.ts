import type { Text } from '../../i18n/text'
import type { PerOperand } from '../per-operand'
import type { Shape, Tensor } from '../tensor'
import type { PythonCall } from './python-call'
import type { Words } from './words'

/** How a function is called: its name, and the call in LaTeX, NumPy and PyTorch. */
export interface Callable {
  readonly name: string
  readonly tex: (argument: string) => string
  readonly numpy: PythonCall
  readonly torch: PythonCall
}

/** A function of one number that formulas may apply. */
export interface NamedFunction extends Callable {
  readonly value: (x: number) => number
  /** Its name in the text of a formula. */
  readonly readAs: readonly string[]
}

/** A function of whole arrays: how it is called, and its value. */
export interface ArrayFunction<Arity extends number = number> {
  readonly name: Words
  value(operands: PerOperand<Tensor, Arity>): Tensor
  /** How many axes its value has; if absent, as many as its operands. */
  readonly rank?: number
  /** What is written around its first operand, if it is the second of two functions: CE(softmax(a), t). */
  readonly inside?: Words
  /** Whether it is written before its operand like a sign, without parentheses of its own: Σ x. */
  readonly isPrefix?: true
}

/** The position of an entry along an axis: counted from 1, or the letter that runs. */
export type Index = number | string

/** What a symbol denotes: a number, or an array, of a run. Nodes and edges are named by their ids. */
export type Quantity =
  | { readonly role: 'value'; readonly id: string }
  /** What a node remembers besides its operands and its output. */
  | { readonly role: 'extra'; readonly id: string; readonly name: Words }
  /** ∂loss/∂id. */
  | { readonly role: 'gradient'; readonly id: string; readonly loss: string }
  /**
   * The part of ∂loss/∂id that comes back along one edge, from the node `via`; `operand` if that node takes
   * it several times.
   */
  | {
      readonly role: 'contribution'
      readonly id: string
      readonly via: string
      readonly edge: string
      readonly operand?: number
      readonly loss: string
    }
  /** ∂of/∂id: along one edge if one is named, over all paths if not. */
  | {
      readonly role: 'derivative'
      readonly id: string
      readonly of: string
      readonly edge?: string
      readonly operand?: number
    }

/** A letter that runs over the entries of an axis, with its first and last number if they are written. */
export interface Running {
  readonly letter: string
  readonly range?: readonly [number, number]
}

type UnaryKind =
  | 'negative'
  | 'transpose'
  /** A vector as a matrix of one column, or of one row. */
  | 'column'
  | 'row'
  /** Parentheses that are written although none are needed. */
  | 'group'

export type PairKind =
  | 'sum'
  | 'difference'
  | 'product'
  /** A product that is 0 where its left side is 0, even if its right side is not finite. */
  | 'multiple'
  | 'quotient'
  | 'power'
  | 'larger'
  | 'smaller'
  /** A matrix product. */
  | 'matrix'
  /** 1 where both sides are equal, 0 elsewhere. */
  | 'equal'

/** What is written between two factors; if absent, it follows from the factors. */
export type ProductSign = '×' | '·' | '⊙' | ''

/**
 * A quantity's symbol, whole or one entry of it; a derivative has the indices of what is differentiated, and,
 * in `below`, of what it is differentiated with respect to.
 */
export interface SymbolFormula {
  readonly kind: 'symbol'
  readonly of: Quantity
  /** Of the whole array. */
  readonly shape: Shape
  readonly at?: readonly Index[]
  readonly below?: readonly Index[]
  /**
   * For a derivative between whole arrays, their shapes: it is the matrix of all their entries' derivatives.
   */
  readonly between?: readonly [below: Shape, above: Shape]
}

/** Two sides combined. */
export interface PairFormula {
  readonly kind: PairKind
  readonly left: Formula
  readonly right: Formula
  readonly sign?: ProductSign
  /** Whether a new row begins before the sign of a sum or a difference. */
  readonly breaks?: true
}

/**
 * A formula that can be evaluated, written and compared: an op's statement in terms of its operands, or an
 * equation's side about a run.
 */
export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'tensor'; readonly tensor: Tensor }
  /** A vector or a matrix written out, each of its entries a formula of its own, row by row. */
  | { readonly kind: 'array'; readonly shape: Shape; readonly of: readonly Formula[] }
  | SymbolFormula
  /** The letter itself, as a number: a batch size N, an index k. */
  | { readonly kind: 'letter'; readonly letter: string; readonly words?: Words }
  /** In an op's statement: its operand, its output, and what it remembers besides them. */
  | { readonly kind: 'input'; readonly operand: number }
  | { readonly kind: 'output' }
  | { readonly kind: 'extra' }
  /**
   * A formula that represents a quantity, or one entry of it: a number put in, the formula of another node.
   */
  | { readonly kind: 'tied'; readonly to: Quantity; readonly at?: readonly Index[]; readonly of: Formula }
  | { readonly kind: UnaryKind; readonly of: Formula }
  /** An entry, or a row, of something that has no letter of its own. */
  | { readonly kind: 'entry'; readonly of: Formula; readonly at: readonly Index[] }
  | PairFormula
  | { readonly kind: 'apply'; readonly function: NamedFunction; readonly to: Formula }
  | { readonly kind: 'call'; readonly function: ArrayFunction; readonly to: readonly Formula[] }
  | {
      readonly kind: 'indicator'
      readonly greater: Formula
      readonly less: Formula
      readonly tie: number
    }
  /**
   * Terms added up or listed; if there are many, the middle ones are not written. With `breaks`, only the first
   * and the last are written, and a new row begins between them.
   */
  | { readonly kind: 'series'; readonly terms: readonly Formula[]; readonly breaks?: true }
  /** Σ over letters, without the term at `except`. */
  | {
      readonly kind: 'total'
      readonly over: readonly Running[]
      readonly except?: string
      readonly of: Formula
    }
  /** A word under a brace. */
  | { readonly kind: 'named'; readonly of: Formula; readonly word: Text }
  /** A part that counts but is not written: dots take its place. */
  | { readonly kind: 'omitted'; readonly of: Formula }
  /** A number that is not known yet. */
  | { readonly kind: 'unknown' }

/** The formulas of one kind. */
export type FormulaOf<Kind extends Formula['kind']> = Extract<Formula, { readonly kind: Kind }>
