import { describe, expect, it } from 'vitest'
import { isShownAt } from './shown-at'

describe('isShownAt', () => {
  it('is so from a thing’s own step on, and never for what has none', () => {
    const shownAt = new Map([['x', 2]])
    expect([1, 2, 3].map((step) => isShownAt(shownAt, 'x', step))).toEqual([false, true, true])
    expect(isShownAt(shownAt, 'y', 99)).toBe(false)
  })
})
