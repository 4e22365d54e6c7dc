type Path = readonly (string | number)[]

/** All paths inside a value, except into arrays of numbers. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [path]
  const inside = Object.entries(value).flatMap(([key, entry]) => pathsIn(entry, [...path, key]))
  return path.length === 0 ? inside : [path, ...inside]
}

/** A copy of `value` with a different entry at `path`. */
function withAt(value: unknown, [key, ...rest]: Path, entry: unknown): unknown {
  if (key === undefined) return entry
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) }
  return Object.assign(copy, { [key]: withAt(copy[key as keyof typeof copy], rest, entry) })
}

/** A copy of a record with one entry removed or replaced. */
export interface Damaged {
  readonly description: string
  readonly value: unknown
}

/** Every copy of `record` in which one entry, at any depth, is missing, of another kind, negative or NaN. */
export const damagedCopies = (record: unknown): Damaged[] =>
  pathsIn(record).flatMap((path) =>
    [undefined, null, 'x', -0.5, Number.NaN, {}].map((entry) => ({
      description: `${path.join('.')} = ${entry}`,
      value: withAt(record, path, entry),
    })),
  )
