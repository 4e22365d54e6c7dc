import { expect, it } from 'vitest'
import { fromNested, generate } from '../engine/tensor'
import type { Nested } from '../lib/nested'
import { pythonLiteral } from './python-literal'

const read = (nested: Nested, isForReading = true) =>
  pythonLiteral(fromNested(nested), { call: 'np.array', before: 'x = ', isForReading })

it('writes a short array whole, on one line or with a line for each row', () => {
  expect(read([1, -2.5])).toEqual({ lines: ['x = np.array([1.0, -2.5])'], isShortened: false })
  expect(
    read([
      [1, 2],
      [3, 4],
    ]),
  ).toEqual({
    lines: ['x = np.array([[1.0, 2.0], [3.0, 4.0]])'],
    isShortened: false,
  })
  expect(
    read([
      [1, 2, 3, 4],
      [5, 6, 7, 8],
    ]).lines,
  ).toEqual(['x = np.array([', '    [1.0, 2.0, 3.0, 4.0],', '    [5.0, 6.0, 7.0, 8.0],', '])'])
})

it('leaves a one-hot row of ten classes whole, so that its 1 can be seen', () => {
  expect(read([0, 0, 0, 0, 1, 0, 0, 0, 0, 0]).isShortened).toBe(false)
})

it('rounds a row that only has too many digits', () => {
  expect(read([1 / 3, 2 / 3, 4 / 3, 5 / 3])).toEqual({
    lines: ['x = np.array([0.3333, 0.6667, 1.333, 1.667])  # (4,)'],
    isShortened: true,
  })
})

it('leaves the ends of a long row, as NumPy does', () => {
  const row = Array.from({ length: 50 }, (_, i) => i / 64)
  expect(read(row)).toEqual({
    lines: ['x = np.array([0.0, 0.01563, ..., 0.75, 0.7656])  # (50,)'],
    isShortened: true,
  })
  const whole = read(row, false)
  expect(whole.isShortened).toBe(false)
  expect(whole.lines[0]).toContain('0.734375, 0.75, 0.765625])')
})

it('leaves the first and last rows of a long matrix', () => {
  const weights = generate([784, 50], (i) => (i % 50) + 1)
  const { lines } = pythonLiteral(weights, { call: 'np.array', before: 'W = ', isForReading: true })
  const row = '    [1.0, 2.0, ..., 49.0, 50.0],'
  expect(lines).toEqual(['W = np.array([', row, row, '    ...,', row, row, '])  # (784, 50)'])
})
