import { describe, expect, it } from 'vitest'
import { formatExact, formatNumber, formatShort, rounded, texNumber } from './format'

describe('numbers to read', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [715, '715'],
    [60000, '60000'],
    [123456789, '123456789'],
    [-3, '−3'],
    [0.1 + 0.2, '0.3'],
    [715.0000000001, '715'],
    [0.7310585786300049, '0.7311'],
    [-0.19661193324148185, '−0.1966'],
    [3.3000000000000003, '3.3'],
    [1.6094379124341003, '1.609'],
    [9999.96, '10000'],
    [12345.678, '12346'],
    [0.0001, '0.0001'],
    [0.00012346, '0.0001235'],
    [0.00001, '1 × 10⁻⁵'],
    [-0.0000123456, '−1.235 × 10⁻⁵'],
    [1e15, '1 × 10¹⁵'],
    [-6.02214076e23, '−6.022 × 10²³'],
    [1e-300, '1 × 10⁻³⁰⁰'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, '∞'],
    [Number.NEGATIVE_INFINITY, '−∞'],
  ])('%d is shown as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text)
  })

  it('never use a hyphen as a minus sign', () => {
    for (const value of [-1, -0.5, -1e-9, -1e300, Number.NEGATIVE_INFINITY])
      for (const text of [formatNumber(value), formatExact(value)]) {
        expect(text).not.toContain('-')
        expect(text).toMatch(/^−/)
      }
  })
})

describe('numbers in a narrow space', () => {
  it.each([
    [-0.7310585786300049, '−0.7311'],
    [-12345.678, '−12346'],
    [-123457, '−1.2e5'],
    [123457, '123457'],
    [-0.000012346, '−1.2e−5'],
    [-1.25e-100, '−1e−100'],
    [Number.NEGATIVE_INFINITY, '−∞'],
  ])('%d is shown as %s', (value, text) => {
    expect(formatShort(value, 6.5)).toBe(text)
  })
})

describe('numbers with all their digits', () => {
  it.each([
    [0.1 + 0.2, '0.30000000000000004'],
    [-0.19661193324148185, '−0.19661193324148185'],
    [1e-7, '1e−7'],
    [Number.NaN, 'NaN'],
    [Number.NEGATIVE_INFINITY, '−∞'],
  ])('%d is shown as %s', (value, text) => {
    expect(formatExact(value)).toBe(text)
  })
})

describe('numbers in LaTeX', () => {
  it.each([
    [-2, '-2'],
    [0.1 + 0.2, '0.3'],
    [-0.0000123456, '-1.235 \\times 10^{-5}'],
    [6.02214076e23, '6.022 \\times 10^{23}'],
    [Number.NaN, '\\text{NaN}'],
    [Number.NEGATIVE_INFINITY, '-\\infty'],
  ])('%d is shown as %s', (value, tex) => {
    expect(texNumber(value)).toBe(tex)
  })
})

describe('numbers rounded as on screen', () => {
  it.each([
    [0.1 + 0.2, 0.3],
    [0.7310585786300049, 0.7311],
    [12345.678, 12346],
    [-715, -715],
    [1.23456e-9, 1.235e-9],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  ])('%d is rounded to %d', (value, shown) => {
    expect(rounded(value)).toBe(shown)
  })
})
