import type { SpecialKind } from '../special'

export const allFinite = (entries: ArrayLike<number>): boolean => {
  for (let i = 0; i < entries.length; i++) if (!Number.isFinite(entries[i])) return false
  return true
}

/**
 * What is special about a result, given the numbers that it was computed from: absent if it is finite, or if
 * what is not finite only passes through.
 */
export function nonFinite(
  result: number,
  from: readonly number[],
  isPole: () => boolean,
): Extract<SpecialKind, 'overflow' | 'pole' | 'no-number'> | undefined {
  if (Number.isFinite(result)) return undefined
  if (Number.isNaN(result)) return from.some(Number.isNaN) ? undefined : 'no-number'
  if (!from.every(Number.isFinite)) return undefined
  return isPole() ? 'pole' : 'overflow'
}
