import { texNumber } from '../../lib/format'
import { formatShape, type Tensor } from '../tensor'
import { fenced } from './fence'
import { canBeWritten, rowsOf } from './rows-of'

/** A tensor as LaTeX, number by number up to 4 × 4, and as its shape beyond. */
export function tensorTex(tensor: Tensor): string {
  if (tensor.shape.length === 0) return texNumber(tensor.data[0] ?? Number.NaN)
  if (!canBeWritten(tensor.shape)) return `\\left[\\,${formatShape(tensor.shape)}\\,\\right]`
  const rows = rowsOf(tensor).map((row) => row.map(texNumber).join(' & '))
  return `\\begin{pmatrix} ${rows.join(' \\\\ ')} \\end{pmatrix}`
}

/** The same in a line of text, where the entries of a vector have commas between them. */
export const lineTensorTex = (tensor: Tensor): string =>
  tensor.shape.length === 1 && canBeWritten(tensor.shape)
    ? fenced(Array.from(tensor.data, texNumber).join(', '))
    : tensorTex(tensor)
