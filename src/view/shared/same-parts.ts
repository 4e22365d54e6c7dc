type Values = Readonly<Record<string, unknown>>

/** Whether a value is all in its keys; a map or a set is not. */
const isPlain = (value: unknown): value is Values =>
  Array.isArray(value) ||
  (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)

const keyCount = (values: Values): number => {
  let count = 0
  for (const _ in values) count++
  return count
}

/** Whether two objects have the same keys with identical values. */
function areIdentical(before: Values, after: Values): boolean {
  for (const key in after)
    if (!Object.is(before[key], after[key]) || (after[key] === undefined && !(key in before))) return false
  return keyCount(before) === keyCount(after)
}

/** Whether two values that are not identical are plain objects or lists with identical values. */
const areAlike = (before: unknown, after: unknown): boolean =>
  isPlain(before) && isPlain(after) && areIdentical(before, after)

/**
 * Whether two sets of props are equal prop by prop, comparing plain objects and lists shallowly: for `memo`. It is asked
 * hundreds of times a step, and so makes nothing that has to be collected.
 */
export function sameParts<Props extends object>(before: Props, after: Props): boolean {
  const [old, now] = [before as Values, after as Values]
  for (const key in now) {
    if (
      Object.is(old[key], now[key]) ? now[key] === undefined && !(key in old) : !areAlike(old[key], now[key])
    )
      return false
  }
  return keyCount(old) === keyCount(now)
}
