import { texNumber } from '../../lib/format'
import type { Tensor } from '../tensor'
import { fenced } from './fence'
import { rowsOf } from './rows-of'

/** A matrix of rows that are LaTeX, their entries parted by `&`. */
export const matrixOf = (rows: readonly string[]): string =>
  `\\begin{pmatrix} ${rows.join(' \\\\ ')} \\end{pmatrix}`

/** A tensor as LaTeX, number by number. */
export function tensorTex(tensor: Tensor): string {
  if (tensor.shape.length === 0) return texNumber(tensor.data[0] ?? Number.NaN)
  return matrixOf(rowsOf(tensor).map((row) => row.map(texNumber).join(' & ')))
}

/** The same in a line of text, where the entries of a vector are separated by commas. */
export const lineTensorTex = (tensor: Tensor): string =>
  tensor.shape.length === 1 ? fenced(Array.from(tensor.data, texNumber).join(', ')) : tensorTex(tensor)
