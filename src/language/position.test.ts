import { describe, expect, it } from 'vitest'
import { positionAt } from './position'

describe('positionAt', () => {
  it.each([
    ['', 0, 1, 1],
    ['ab\ncd', 1, 1, 2],
    ['ab\ncd', 2, 1, 3],
    ['ab\ncd', 3, 2, 1],
    ['ab\r\ncd\re', 4, 2, 1],
    ['ab\r\ncd\re', 7, 3, 1],
    ['𝑥𝑦 = 1', 4, 1, 3],
    ['\n\n', 2, 3, 1],
  ])('in %j, offset %d is at line %d, column %d', (text, offset, line, column) => {
    expect(positionAt(text, offset)).toEqual({ line, column })
  })
})
