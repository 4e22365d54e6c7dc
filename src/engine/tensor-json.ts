import { fromNested, type Nested, type Tensor, toNested } from './tensor'

const encodeNumber = (value: number): number | string => (Number.isFinite(value) ? value : String(value))

/** A tensor as JSON can hold it: a number or nested arrays, with "NaN", "Infinity" and "-Infinity" as strings. */
export function encodeTensor(tensor: Tensor): unknown {
  const encode = (part: Nested): unknown => (typeof part === 'number' ? encodeNumber(part) : part.map(encode))
  return encode(toNested(tensor))
}

/** The JSON text of a tensor, at full precision. */
export const tensorJson = (tensor: Tensor): string => JSON.stringify(encodeTensor(tensor))

const isRow = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'number' && Number.isFinite(entry))

const isMatrix = (value: unknown): value is number[][] =>
  Array.isArray(value) && value.length > 0 && value.every((row) => isRow(row) && row.length === value[0].length)

/** The tensor that a parsed JSON value holds; absent unless it is a finite number or a full array of rank 1 or 2. */
export function decodeNested(value: unknown): Tensor | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return fromNested(value)
  return isRow(value) || isMatrix(value) ? fromNested(value) : undefined
}
