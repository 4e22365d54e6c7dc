import { describe, expect, it } from 'vitest'
import type { Nested } from '../../lib/nested'
import { gradientOf, type Line, runOf, valueAt } from '../testing/by-name'

const scores = [Math.log(3), Math.log(2), Math.log(5)]

const fused = (a: Nested, t: Nested) =>
  runOf({ inputs: { a, t } }, [['L', 'softmax_cross_entropy', ['a', 't']]])

const lossOf = (run: ReturnType<typeof fused>): number => Number(valueAt(run, 'L'))

function expectClose(actual: Nested | undefined, expected: readonly (readonly number[])[]): void {
  const entries = [actual ?? []].flat(3)
  expect(entries).toHaveLength(expected.flat().length)
  for (const [i, entry] of entries.entries()) expect(entry).toBeCloseTo(expected.flat()[i] ?? Number.NaN, 14)
}

/** Softmax and cross-entropy step by step: exp, Σ, ÷, log, ×, Σ, × −1; the largest score is a constant. */
const unfolded: readonly Line[] = [
  ['shifted', 'subtract', ['a', 'largest']],
  ['powers', 'exp', ['shifted']],
  ['total', 'sum', ['powers']],
  ['y', 'divide', ['powers', 'total']],
  ['log', 'log', ['y']],
  ['terms', 'multiply', ['t', 'log']],
  ['sum', 'sum', ['terms']],
  ['L', 'multiply', ['sum', 'minusOne']],
]

const stepByStep = (a: readonly number[], t: Nested) =>
  runOf({ inputs: { a }, constants: { t, largest: Math.max(...a), minusOne: -1 } }, unfolded)

// design.md, lesson 10.
describe('softmax with loss', () => {
  it('scores log(3, 2, 5) with t = (0, 1, 0) lose −log 0.2 = 1.609, gradient (0.3, −0.8, 0.5)', () => {
    for (const run of [fused(scores, [0, 1, 0]), stepByStep(scores, [0, 1, 0])]) {
      expect(valueAt(run, 'L')).toBeCloseTo(-Math.log(0.2), 14)
      expectClose(gradientOf(run, 'a'), [[0.3, -0.8, 0.5]])
    }
    expectClose(valueAt(stepByStep(scores, [0, 1, 0]), 'y'), [[0.3, 0.2, 0.5]])
  })

  it('accepts the class index 1 in place of (0, 1, 0)', () => {
    const [byIndex, byRow] = [fused(scores, 1), fused(scores, [0, 1, 0])]
    expect(valueAt(byIndex, 'L')).toBe(valueAt(byRow, 'L'))
    expect(gradientOf(byIndex, 'a')).toEqual(gradientOf(byRow, 'a'))
  })

  it('is the mean over the rows of a batch: −(log 0.2 + log 0.5) / 2, and each gradient halved', () => {
    const batch = [scores, scores]
    for (const t of [
      [1, 2],
      [
        [0, 1, 0],
        [0, 0, 1],
      ],
    ]) {
      const run = fused(batch, t)
      expect(valueAt(run, 'L')).toBeCloseTo(-(Math.log(0.2) + Math.log(0.5)) / 2, 14)
      expectClose(gradientOf(run, 'a'), [
        [0.15, -0.4, 0.25],
        [0.15, 0.1, -0.25],
      ])
    }
  })

  it('sends y·Σt − t if the weights of a row do not add up to 1', () => {
    expectClose(gradientOf(fused(scores, [1, 2, 0]), 'a'), [[3 * 0.3 - 1, 3 * 0.2 - 2, 3 * 0.5]])
  })

  it('multiplies by the upstream gradient that it is given', () => {
    const run = runOf({ inputs: { a: scores, t: 1 } }, [['L', 'softmax_cross_entropy', ['a', 't']]], 10)
    expectClose(gradientOf(run, 'a'), [[3, -8, 5]])
  })

  it('starts at ln 10 = 2.303 for ten classes that it knows nothing about', () => {
    expect(valueAt(fused(new Array<number>(10).fill(0), 3), 'L')).toBeCloseTo(Math.LN10, 14)
  })

  it('gives 800 for scores (0, 800) and the first class, where step by step gives ∞', () => {
    const run = fused([0, 800], [1, 0])
    expect(valueAt(run, 'L')).toBe(800)
    expect(gradientOf(run, 'a')).toEqual([-1, 1])
    expect(valueAt(stepByStep([0, 800], [1, 0]), 'L')).toBe(Number.POSITIVE_INFINITY)
  })

  it('keeps its precision for scores that are large and close: log(1 + e²) for (10¹⁶, 10¹⁶ + 2)', () => {
    expect(valueAt(fused([1e16, 1e16 + 2], 0), 'L')).toBeCloseTo(Math.log(1 + Math.exp(2)), 14)
  })

  it.each([0, 5, 30])('agrees folded and unfolded for scores within ±%d, to 1e-12', (size) => {
    const a = [size, -size, size / 3]
    const [folded, open] = [fused(a, [0, 1, 0]), stepByStep(a, [0, 1, 0])]
    expect(Math.abs(lossOf(folded) - lossOf(open))).toBeLessThanOrEqual(1e-12)
    expectClose(gradientOf(open, 'a'), [gradientOf(folded, 'a') as number[]])
  })
})
