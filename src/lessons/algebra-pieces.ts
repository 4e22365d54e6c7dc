import { asFactor, texStyle } from '../engine/notation'
import type { Tensor } from '../engine/tensor'
import { texNumber } from '../lib/format'
import { rowBreak } from '../trace/algebra-line'
import { visibleLength } from '../trace/lines-trace'
import { tied } from '../trace/naming'

/** A piece of a formula that speaks of a node's value. */
export const symbolFor = (id: string, tex: string): string => tied(id, 'value', tex)

/** ∂L/∂`tex` as LaTeX: a piece of a formula that speaks of a node's gradient. */
export const lossBy = (id: string, tex: string): string =>
  tied(id, 'gradient', `\\frac{\\partial L}{\\partial ${tex}}`)

/** ∂`above`/∂`below` as LaTeX. */
export const partial = (above: string, below: string): string =>
  `\\frac{\\partial ${above}}{\\partial ${below}}`

/** A number as a factor in LaTeX: in parentheses where it is negative. */
export const factor = (number: number): string => asFactor(texNumber(number), texStyle)

/** A number squared, as LaTeX: in parentheses where it is negative or has a power of ten of its own. */
export const squared = (number: number): string => {
  const tex = texNumber(number)
  return /^-|\^/.test(tex) ? `${texStyle.parentheses(tex)}^2` : `${tex}^2`
}

/** The product of two numbers as LaTeX. */
export const product = (a: number, b: number): string => `${factor(a)} \\times ${factor(b)}`

/** Terms with plus signs between, as LaTeX; where they are long, the last one stands in a row of its own. */
export function sumOf(terms: readonly string[]): string {
  const [first, last] = [terms.slice(0, -1), terms.at(-1) ?? '']
  const isLong = terms.length > 2 && visibleLength(terms.join('+')) > 22
  return isLong ? `${first.join(' + ')}${rowBreak} + ${last}` : terms.join(' + ')
}

/** Row `row` of a matrix, or a vector as it is. */
export function rowOf({ shape, data }: Tensor, row: number): readonly number[] {
  const columns = shape.at(-1) ?? 1
  return Array.from(data.subarray(row * columns, (row + 1) * columns))
}

/** Column `column` of a matrix. */
export const columnOf = ({ shape, data }: Tensor, column: number): readonly number[] =>
  Array.from(data).filter((_, place) => place % (shape.at(-1) ?? 1) === column)

/** Σ aᵢ·bᵢ, with the products written out. */
export const sumOfProducts = (
  a: readonly number[],
  b: readonly number[],
): { readonly tex: string; readonly value: number } => ({
  tex: sumOf(a.map((entry, i) => product(entry, b[i] as number))),
  value: a.reduce((total, entry, i) => total + entry * (b[i] as number), 0),
})
