import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'

/**
 * Expects what `toEqual` expects, far quicker where large things are the same: Node compares arrays of numbers at
 * once, `toEqual` entry by entry. What Node finds different is left to `toEqual`, which is less strict and says where.
 */
export function expectSame(actual: unknown, expected: unknown, message?: string): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual, message).toEqual(expected)
}
