type Values = Readonly<Record<string, unknown>>

/** Whether a value is all in its keys; a map or a set is not. */
const isPlain = (value: unknown): value is Values =>
  Array.isArray(value) ||
  (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)

/** Whether two objects have the same keys with values that are the same to `isSame`. */
function alike(before: Values, after: Values, isSame: (a: unknown, b: unknown) => boolean): boolean {
  let count = 0
  for (const key in after) {
    if (!(key in before && isSame(before[key], after[key]))) return false
    count++
  }
  for (const _ in before) count--
  return count === 0
}

const isSamePart = (before: unknown, after: unknown): boolean =>
  Object.is(before, after) || (isPlain(before) && isPlain(after) && alike(before, after, Object.is))

/**
 * Whether two sets of props are equal prop by prop, comparing plain objects and lists shallowly: for `memo`. It is asked
 * hundreds of times a step, and so makes nothing that has to be collected.
 */
export const sameParts = <Props extends object>(before: Props, after: Props): boolean =>
  alike(before as Values, after as Values, isSamePart)
