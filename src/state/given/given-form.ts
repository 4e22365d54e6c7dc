import * as v from 'valibot'
import { sizeOf, type Tensor } from '../../engine/tensor'
import type { StoredForm } from '../../lib/stored-form'
import type { GivenSet } from './given-set'

/** A whole number, 0 or greater. */
const countSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const sourceSchema = v.union([
  v.object({ kind: v.literal('digit'), image: countSchema, isTrained: v.boolean() }),
  v.object({ kind: v.literal('iteration'), iteration: countSchema }),
])

const arraySchema = v.pipe(
  v.object({
    name: v.string(),
    shape: v.array(countSchema),
    entries: v.union([v.instance(Float32Array), v.instance(Float64Array)]),
  }),
  v.check(({ shape, entries }) => sizeOf(shape) === entries.length),
)

const packedSchema = v.object({ source: sourceSchema, arrays: v.array(arraySchema) })

/** A set of given arrays as plain data. */
export type PackedSet = v.InferOutput<typeof packedSchema>

/** How a set of given arrays is stored, with the moment it was kept, in milliseconds since 1970. */
export const givenForm: StoredForm<PackedSet & { readonly keptMs: number }> = {
  migrations: [],
  schema: v.object({ ...packedSchema.entries, keptMs: countSchema }),
}

/** A copy of some numbers, in four bytes each if that changes none of them. */
function packedEntries(data: Float64Array): Float32Array<ArrayBuffer> | Float64Array<ArrayBuffer> {
  const short = Float32Array.from(data)
  return data.every((entry, i) => Object.is(entry, short[i])) ? short : Float64Array.from(data)
}

export const packSet = ({ source, arrays }: GivenSet): PackedSet => ({
  source,
  arrays: [...arrays].map(([name, { shape, data }]) => ({
    name,
    shape: [...shape],
    entries: packedEntries(data),
  })),
})

export const unpackSet = ({ source, arrays }: PackedSet): GivenSet => ({
  source,
  arrays: new Map(
    arrays.map(({ name, shape, entries }): [string, Tensor] => [
      name,
      { shape, data: Float64Array.from(entries) },
    ]),
  ),
})

/** An id made from all that a set holds: the first 16 digits of its SHA-256, which is far more than a few sets need. */
export async function idOf({ source, arrays }: PackedSet): Promise<string> {
  const head = arrays.map(({ name, shape, entries }) => [name, shape, entries.BYTES_PER_ELEMENT])
  const content = new Blob([
    JSON.stringify([source, head]),
    ...arrays.map(({ entries }) => entries as Float64Array<ArrayBuffer>),
  ])
  const hash = await crypto.subtle.digest('SHA-256', await content.arrayBuffer())
  return Array.from(new Uint8Array(hash, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
