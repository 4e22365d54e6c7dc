/** Throws an Error with `message` unless `condition` holds: for what only a fault in our own code can break. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message)
}

/** `value`, which must be there; throws an Error with `message` where it is not. */
export function required<T>(value: T | null | undefined, message: string): T {
  assert(value !== null && value !== undefined, message)
  return value
}
