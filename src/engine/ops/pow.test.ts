import { describe, expect, it } from 'vitest'
import { gradientOf, runOf, valueAt } from '../testing/by-name'

describe('pow', () => {
  it.each([
    { x: -3, n: 2, value: 9, dx: -6 },
    { x: -2, n: 3, value: -8, dx: 12 },
    { x: -2, n: -1, value: -0.5, dx: -0.25 },
    { x: 4, n: 0.5, value: 2, dx: 0.25 },
    { x: 0, n: 2, value: 0, dx: 0 },
    { x: 0, n: 1, value: 0, dx: 1 },
    { x: 0, n: 0, value: 1, dx: 0 }, // as in PyTorch: x⁰ is 1 everywhere
    { x: 5, n: 0, value: 1, dx: 0 },
  ])('$x to the power of $n is $value, with derivative n·xⁿ⁻¹ = $dx', ({ x, n, value, dx }) => {
    const run = runOf({ inputs: { x }, constants: { n } }, [['y', 'pow', ['x', 'n']]])
    expect(valueAt(run, 'y')).toBe(value)
    expect(gradientOf(run, 'x')).toBe(dx)
  })

  it('sends its exponent xⁿ·log x: 8·log 2 for 2³, and 0 for 0³', () => {
    const byExponent = (x: number) =>
      gradientOf(runOf({ inputs: { x, n: 3 } }, [['y', 'pow', ['x', 'n']]]), 'n')
    expect(byExponent(2)).toBeCloseTo(8 * Math.LN2, 14)
    expect(byExponent(0)).toBe(0)
  })
})
