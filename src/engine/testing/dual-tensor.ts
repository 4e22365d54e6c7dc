import type { OpOptions } from '../op-options'
import type { Shape, Tensor } from '../tensor'
import { type Dual, dual } from './dual'

/** A tensor of dual numbers, row by row. A vector is one row, a scalar a row of one. */
export interface DualTensor {
  readonly shape: Shape
  readonly rows: readonly (readonly Dual[])[]
}

/** A tensor of dual numbers from its entries in row-major order. */
export function dualTensor(shape: Shape, entries: readonly Dual[]): DualTensor {
  const columns = shape.at(-1) ?? 1
  const count = shape.length === 2 ? (shape[0] ?? 0) : 1
  return {
    shape,
    rows: Array.from({ length: count }, (_, row) => entries.slice(row * columns, (row + 1) * columns)),
  }
}

/** A tensor whose entry at flat position `moving`, if any, moves with slope 1. */
export const lift = ({ shape, data }: Tensor, moving?: number): DualTensor =>
  dualTensor(
    shape,
    Array.from(data, (value, i) => dual(value, i === moving ? 1 : 0)),
  )

export const entriesOf = ({ rows }: DualTensor): readonly Dual[] => rows.flat()

export const mapDual = ({ shape, rows }: DualTensor, change: (entry: Dual) => Dual): DualTensor => ({
  shape,
  rows: rows.map((row) => row.map(change)),
})

/** An entry of a list; a list of one is stretched, as in broadcasting. */
const read = <T>(list: readonly T[], index: number): T => list[list.length === 1 ? 0 : index] as T

/** `combine` of two tensors' entries, broadcast as NumPy does. */
export function pairDual(a: DualTensor, b: DualTensor, combine: (a: Dual, b: Dual) => Dual): DualTensor {
  const rank = Math.max(a.shape.length, b.shape.length)
  const rowCount = Math.max(a.rows.length, b.rows.length)
  const columnCount = Math.max(a.rows[0]?.length ?? 0, b.rows[0]?.length ?? 0)
  const rows = Array.from({ length: rowCount }, (_, i) =>
    Array.from({ length: columnCount }, (_, j) =>
      combine(read(read(a.rows, i), j), read(read(b.rows, i), j)),
    ),
  )
  return { shape: [rowCount, columnCount].slice(2 - rank), rows }
}

export const columnsOf = ({ rows }: DualTensor): readonly (readonly Dual[])[] =>
  (rows[0] ?? []).map((_, j) => rows.map((row) => row[j] as Dual))

/** The entries that a reduction combines, one group for each entry of its result. */
function groupsOf(x: DualTensor, { axis }: OpOptions): readonly (readonly Dual[])[] {
  if (axis === undefined) return [entriesOf(x)]
  const isAlongRows = axis === -1 || axis === x.shape.length - 1
  return isAlongRows ? x.rows : columnsOf(x)
}

/** Each group of a reduction combined into one number. */
export function reduceDual(
  x: DualTensor,
  options: OpOptions,
  combine: (group: readonly Dual[]) => Dual,
): DualTensor {
  const { axis, keepdims } = options
  const reduced = groupsOf(x, options).map(combine)
  const isReduced = (at: number) => axis === undefined || at === axis || at === axis + x.shape.length
  const shape = keepdims
    ? x.shape.map((length, at) => (isReduced(at) ? 1 : length))
    : x.shape.filter((_, at) => !isReduced(at))
  const standsUpright = shape.length === 2 && shape[1] === 1
  return { shape, rows: standsUpright ? reduced.map((entry) => [entry]) : [reduced] }
}
