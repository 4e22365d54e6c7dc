import type { Text } from '../../i18n/text'
import { itemOf, type Shape, scalar, type Tensor } from '../tensor'
import type {
  ArrayFunction,
  Formula,
  Index,
  NamedFunction,
  PairKind,
  ProductSign,
  Quantity,
  Running,
} from './formula'

const pair =
  (kind: PairKind) =>
  (left: Formula, right: Formula): Formula => ({ kind, left, right })

/** A number that is part of the formula itself. */
export const number = (value: number): Formula => ({ kind: 'number', value })
/** Numbers put in. */
export const numbers = (tensor: Tensor): Formula => ({ kind: 'tensor', tensor })
/** A vector or a matrix written out, entry by entry. */
export const array = (shape: Shape, of: readonly Formula[]): Formula => ({ kind: 'array', shape, of })
/** The op's operand, counted from 0. */
export const input = (operand: number): Formula => ({ kind: 'input', operand })
/** The op's own output, which it remembers from the forward pass. */
export const output: Formula = { kind: 'output' }
/** What the op remembers besides operands and output. */
export const extra: Formula = { kind: 'extra' }
/** A letter on its own, as a number: N, k. */
export const letter = (name: string): Formula => ({ kind: 'letter', letter: name })
/** −of. */
export const negative = (of: Formula): Formula => ({ kind: 'negative', of })
/** A transposed matrix. */
export const transpose = (of: Formula): Formula => ({ kind: 'transpose', of })
/** A vector as a matrix of one column. */
export const column = (of: Formula): Formula => ({ kind: 'column', of })
/** A formula in parentheses that are always written. */
export const group = (of: Formula): Formula => ({ kind: 'group', of })
/** A vector as a matrix of one row. */
export const row = (of: Formula): Formula => ({ kind: 'row', of })
/** An entry, or a row, of something that has no letter of its own. */
export const entry = (of: Formula, at: readonly Index[]): Formula => ({ kind: 'entry', of, at })
/** left + right. */
export const sum = pair('sum')
/** left − right. */
export const difference = pair('difference')
/** left × right, which is 0 where `left` is 0, even if `right` is not finite. */
export const multiple = pair('multiple')
/** left ÷ right. */
export const quotient = pair('quotient')
/** left to the power of right. */
export const power = pair('power')
/** max(left, right). */
export const larger = pair('larger')
/** min(left, right). */
export const smaller = pair('smaller')
/** The matrix product left · right. */
export const matrix = pair('matrix')
/** 1 where both sides are equal, 0 elsewhere. */
export const equalTo = pair('equal')
/** left × right, entry by entry; the sign follows from the factors if none is given. */
export const product = (left: Formula, right: Formula, sign?: ProductSign): Formula => ({
  kind: 'product',
  left,
  right,
  ...(sign !== undefined && { sign }),
})
/** A function of one number, applied to every entry. */
export const apply = (f: NamedFunction, to: Formula): Formula => ({ kind: 'apply', function: f, to })
/** A function of whole arrays, applied to its operands. */
export const call = (f: ArrayFunction, ...to: readonly Formula[]): Formula => ({
  kind: 'call',
  function: f,
  to,
})
/** 1 where `greater` > `less`, 0 where it is smaller, `tie` where both are equal. */
export const indicator = (greater: Formula, less: Formula, tie: number): Formula => ({
  kind: 'indicator',
  greater,
  less,
  tie,
})
/** A formula that represents a quantity, or one entry of it. */
export const tied = (to: Quantity, of: Formula, at?: readonly Index[]): Formula => ({
  kind: 'tied',
  to,
  of,
  ...(at && { at }),
})
/** A formula with a word under it. */
export const named = (of: Formula, word: Text): Formula => ({ kind: 'named', of, word })
/** The largest of several numbers. */
export const largestIn = (numbers: readonly Formula[]): Formula =>
  call(
    {
      name: { tex: '\\max', plain: 'max' },
      value: (operands) => scalar(Math.max(...operands.map(itemOf))),
    },
    ...numbers,
  )
/** A number that is not known yet. */
export const unknown: Formula = { kind: 'unknown' }

/** Σ over letters; the formula itself if there is none. */
export const total = (letters: readonly (string | Running)[], of: Formula): Formula =>
  letters.length === 0
    ? of
    : { kind: 'total', over: letters.map((each) => (typeof each === 'string' ? { letter: each } : each)), of }

/** Terms with plus signs between them. */
export const sumOf = (terms: readonly Formula[]): Formula => terms.reduce((left, right) => sum(left, right))

/** Factors with the same sign between them. */
export const productOf = (factors: readonly Formula[], sign?: ProductSign): Formula =>
  factors.reduce((left, right) => product(left, right, sign))
