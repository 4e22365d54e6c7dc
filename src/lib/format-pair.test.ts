import { describe, expect, it } from 'vitest'
import { formatPair } from './format-pair'

describe('formatPair', () => {
  it.each([
    [9, 9.0601, '9', '9.06'],
    [1.60943791, 1.61043791, '1.609', '1.61'],
    [40, 40.2804, '40', '40.28'],
    [0.7311, 0.73129661, '0.7311', '0.731297'],
    [715, 715.0022, '715', '715.0022'],
    [-1.23456, -1.23466, '−1.2346', '−1.2347'],
    [3, 3, '3', '3'],
    [1, Number.POSITIVE_INFINITY, '1', '∞'],
  ])('%d and %d are shown as %s and %s', (before, after, first, second) => {
    expect(formatPair(before, after)).toEqual([first, second])
  })
})
