/** `value`, which must be there: for what only a fault in our own code can break; throws an Error with `message` where it is not. */
export function required<T>(value: T | null | undefined, message: string): T {
  if (value === null || value === undefined) throw new Error(message)
  return value
}
