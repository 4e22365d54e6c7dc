import { formatShape, type Tensor } from '../engine/tensor'
import { formatNumber, texNumber } from '../lib/format'
import { canBeWritten } from './arithmetic'

function rowsOf(tensor: Tensor): number[][] {
  const columns = tensor.shape.at(-1) ?? 1
  return Array.from({ length: tensor.data.length / columns }, (_, row) =>
    Array.from(tensor.data.subarray(row * columns, (row + 1) * columns)),
  )
}

/** A tensor as LaTeX, number by number up to 4 × 4, and as its shape beyond. */
export function tensorTex(tensor: Tensor): string {
  if (tensor.shape.length === 0) return texNumber(tensor.data[0] ?? Number.NaN)
  if (!canBeWritten(tensor)) return `\\left[\\,${formatShape(tensor.shape)}\\,\\right]`
  const rows = rowsOf(tensor).map((row) => row.map(texNumber).join(' & '))
  return `\\begin{pmatrix} ${rows.join(' \\\\ ')} \\end{pmatrix}`
}

/** A tensor in a sentence: number by number up to 4 × 4, and as its size in brackets beyond. */
export function tensorPlain(tensor: Tensor): string {
  if (tensor.shape.length === 0) return formatNumber(tensor.data[0] ?? Number.NaN)
  if (!canBeWritten(tensor)) return `[${tensor.shape.join(' × ')}]`
  const rows = rowsOf(tensor).map((row) => `(${row.map(formatNumber).join(', ')})`)
  return tensor.shape.length === 1 ? (rows[0] ?? '()') : `(${rows.join(', ')})`
}
