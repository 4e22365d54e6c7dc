/**
 * `value`, which only a bug in our own code can leave undefined; throws an Error with `message` if it is
 * missing.
 */
export function required<T>(value: T | null | undefined, message: string): T {
  if (value === null || value === undefined) throw new Error(message)
  return value
}
