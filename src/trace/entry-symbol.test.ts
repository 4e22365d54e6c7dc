import { describe, expect, it } from 'vitest'
import { entrySymbol } from './entry-symbol'

describe('entrySymbol', () => {
  it.each([
    ['x', [], 0, 'x'],
    ['Y', [3], 1, 'y_{2}'],
    ['W', [2, 3], 4, 'w_{22}'],
    ['W_{1}', [2, 3], 1, '\\left(W_{1}\\right)_{12}'],
    ['\\text{scores}', [3], 2, '\\text{scores}_{3}'],
    ['W', [2, 12], 13, 'w_{22}'],
    ['W', [2, 12], 11, 'w_{1,12}'],
  ])('of %s with shape %j at %d: %s', (tex, shape, entry, expected) => {
    expect(entrySymbol(tex, shape, entry)).toBe(expected)
  })
})
