import type { Nested } from '../lib/nested'

/** The lengths of a tensor's axes: () for a scalar, (n,) for a vector, (rows, columns) for a matrix. */
export type Shape = readonly number[]

/** Numbers in row-major order with their shape, of rank 0 to 2. */
export interface Tensor {
  readonly shape: Shape
  readonly data: Float64Array
}

/** The number of entries of a tensor of this shape. */
export const sizeOf = (shape: Shape): number => shape.reduce((size, length) => size * length, 1)

/** Whether two shapes are the same, axis by axis. */
export const sameShape = (a: Shape, b: Shape): boolean =>
  a.length === b.length && a.every((length, axis) => length === b[axis])

/** Whether this is the shape of a single number without axes. */
export const isScalarShape = (shape: Shape): boolean => shape.length === 0

/** A shape as NumPy writes it: (), (3,), (2, 3). */
export const formatShape = (shape: Shape): string =>
  shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`

/** A tensor of rank 0. */
export const scalar = (value: number): Tensor => ({ shape: [], data: Float64Array.of(value) })

/** A tensor of the given shape with every entry `value`. */
export const full = (shape: Shape, value: number): Tensor => ({
  shape,
  data: new Float64Array(sizeOf(shape)).fill(value),
})

/** A tensor of the given shape whose entry at flat position i is `entry(i)`. */
export function generate(shape: Shape, entry: (position: number) => number): Tensor {
  const data = new Float64Array(sizeOf(shape))
  for (let i = 0; i < data.length; i++) data[i] = entry(i)
  return { shape, data }
}

const vectorOf = (entries: readonly number[]): Tensor => ({
  shape: [entries.length],
  data: Float64Array.from(entries),
})

/** The tensor of a nested array; throws a RangeError if rows differ in length or it is empty. */
export function fromNested(nested: Nested): Tensor {
  if (typeof nested === 'number') return scalar(nested)
  const first = nested[0]
  if (first === undefined) throw new RangeError('an array needs at least one entry')
  if (typeof first === 'number') return vectorOf(nested as readonly number[])
  const rows = nested as readonly (readonly number[])[]
  if (first.length === 0) throw new RangeError('a row needs at least one entry')
  if (rows.some((row) => row.length !== first.length)) throw new RangeError('all rows must be equally long')
  return { shape: [rows.length, first.length], data: Float64Array.from(rows.flat()) }
}

/** The nested array of a tensor, as JSON and Python write it. */
export function toNested(tensor: Tensor): Nested {
  const [rows, columns] = tensor.shape
  if (rows === undefined) return itemOf(tensor)
  const values = Array.from(tensor.data)
  if (columns === undefined) return values
  return Array.from({ length: rows }, (_, row) => values.slice(row * columns, (row + 1) * columns))
}

/** The entry at a flat position; throws a RangeError if there is none. */
export function entryAt(data: Float64Array, position: number): number {
  const entry = data[position]
  if (entry === undefined) throw new RangeError(`there is no entry ${position} among ${data.length}`)
  return entry
}

/** The number in a tensor with a single entry. */
export const itemOf = (tensor: Tensor): number => entryAt(tensor.data, 0)

/** `change(entry)` for each entry. */
export const mapTensor = (tensor: Tensor, change: (value: number) => number): Tensor => ({
  shape: tensor.shape,
  data: tensor.data.map(change),
})

/** `combine` of the entries of two tensors of the same shape, entry by entry. */
export function zipTensors(a: Tensor, b: Tensor, combine: (a: number, b: number) => number): Tensor {
  const data = new Float64Array(a.data.length)
  for (let i = 0; i < data.length; i++) data[i] = combine(entryAt(a.data, i), entryAt(b.data, i))
  return { shape: a.shape, data }
}

/** The sum of two tensors of the same shape. */
export const addTensors = (a: Tensor, b: Tensor): Tensor => zipTensors(a, b, (x, y) => x + y)
