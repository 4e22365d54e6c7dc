import { describe, expect, it } from 'vitest'
import { entrySymbol } from './entry-symbol'

describe('entrySymbol', () => {
  it.each([
    ['x', [], 0, 'x'],
    ['Y', [3], 1, 'Y_{2}'],
    ['W', [2, 3], 4, 'W_{22}'],
    ['W_{1}', [2, 3], 1, '(W_{1})_{12}'],
    ['W', [2, 12], 13, 'W_{22}'],
    ['W', [2, 12], 11, 'W_{1,12}'],
  ])('of %s with shape %j at %d: %s', (tex, shape, entry, expected) => {
    expect(entrySymbol(tex, shape, entry)).toBe(expected)
  })
})
