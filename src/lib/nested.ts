import * as v from 'valibot'

/** A number, a list of numbers or rows of numbers: how arrays are written in links, files and programs. */
export type Nested = number | readonly number[] | readonly (readonly number[])[]

const row = v.pipe(v.array(v.pipe(v.number(), v.finite())), v.minLength(1))

const schema = v.union([
  v.pipe(v.number(), v.finite()),
  row,
  v.pipe(
    v.array(row),
    v.minLength(1),
    v.check((rows) => rows.every(({ length }) => length === rows[0]?.length)),
  ),
])

/** Whether a value is a finite number, a list of them, or rows of them of equal length. */
export const isNested = (value: unknown): value is Nested => v.is(schema, value)

type Encoded = number | string | readonly Encoded[]

/** Numbers as JSON can hold them: those that are not finite become "NaN", "Infinity" and "-Infinity". */
export function encodeNested(nested: Nested): Encoded {
  if (typeof nested === 'number') return Number.isFinite(nested) ? nested : String(nested)
  return nested.map((part) => encodeNested(part))
}

const jsonOf = (encoded: Encoded): string => {
  if (typeof encoded === 'object') return `[${encoded.map(jsonOf).join(',')}]`
  return Object.is(encoded, -0) ? '-0' : JSON.stringify(encoded)
}

/** Numbers as JSON text, each with all its digits and its sign. */
export const nestedJson = (nested: Nested): string => jsonOf(encodeNested(nested))

/** The numbers in a JSON text; undefined if it is not valid JSON or holds anything else. */
export function parseNested(text: string): Nested | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isNested(value) ? value : undefined
  } catch {
    return undefined
  }
}
