import { fromNested, type Nested, type Tensor, toNested } from './tensor'

type Encoded = number | string | readonly Encoded[]

function encode(nested: Nested): Encoded {
  if (typeof nested === 'number') return Number.isFinite(nested) ? nested : String(nested)
  return nested.map((part) => encode(part))
}

/** A tensor as JSON holds it: a number or nested arrays; what is not finite as "NaN", "Infinity", "-Infinity". */
export const encodeTensor = (tensor: Tensor): Encoded => encode(toNested(tensor))

const jsonOf = (encoded: Encoded): string => {
  if (typeof encoded === 'object') return `[${encoded.map(jsonOf).join(',')}]`
  return Object.is(encoded, -0) ? '-0' : JSON.stringify(encoded)
}

/** A tensor as JSON text, every number with all of its digits and its sign. */
export const tensorJson = (tensor: Tensor): string => jsonOf(encodeTensor(tensor))

const isFiniteNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value)

const isVector = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.length > 0 && value.every(isFiniteNumber)

const isMatrix = (value: unknown): value is readonly (readonly number[])[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((row) => isVector(row) && row.length === value[0].length)

/** The tensor of a finite number, or of a list or equally long rows of them; undefined for anything else. */
export const decodeNested = (value: unknown): Tensor | undefined =>
  isFiniteNumber(value) || isVector(value) || isMatrix(value) ? fromNested(value) : undefined
