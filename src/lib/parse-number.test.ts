import { describe, expect, it } from 'vitest'
import { parseNumber } from './parse-number'

describe('parseNumber', () => {
  it.each([
    ['2', 2],
    [' −0.5 ', -0.5],
    ['1e-3', 0.001],
    ['1e−3', 0.001],
    ['.5', 0.5],
    ['3.', 3],
  ])('reads %j as %d', (text, value) => {
    expect(parseNumber(text)).toBe(value)
  })

  it.each(['', '-', '1e', 'two', '0x10', 'Infinity', '1e999', '1,5'])('finds no number in %j', (text) => {
    expect(parseNumber(text)).toBeUndefined()
  })
})
