import { describe, expect, it } from 'vitest'
import { optimisers } from './optimisers'

/**
 * A single weight 1, learning rate 0.1, gradients 2 and then −1: the weight after each of the two updates,
 * and the moments.
 */
function twoSteps(name: keyof typeof optimisers, moments: Float64Array[]) {
  const parameter = Float64Array.of(1)
  const after = [2, -1].map((g, i) => {
    const gradient = Float64Array.of(g)
    optimisers[name]({ parameter, gradient, moments, learningRate: 0.1, step: i + 1 })
    return parameter[0] ?? Number.NaN
  })
  return { after, moments: moments.map(([value]) => value) }
}

function expectClose(actual: readonly (number | undefined)[], expected: readonly number[]) {
  expect(actual).toHaveLength(expected.length)
  for (const [i, value] of expected.entries()) expect(actual[i]).toBeCloseTo(value, 12)
}

describe('a single weight 1, learning rate 0.1, gradients 2 and −1', () => {
  it('SGD: 1 − 0.2 = 0.8, 0.8 + 0.1 = 0.9', () => {
    expectClose(twoSteps('sgd', []).after, [0.8, 0.9])
  })

  it('momentum: v = −0.2, then −0.18 + 0.1 = −0.08', () => {
    const { after, moments } = twoSteps('momentum', [Float64Array.of(0)])
    expectClose(after, [0.8, 0.72])
    expectClose(moments, [-0.08])
  })

  it('AdaGrad: h = 4, then 5', () => {
    const { after, moments } = twoSteps('adagrad', [Float64Array.of(0)])
    const first = 1 - 0.2 / (2 + 1e-7)
    expectClose(after, [first, first + 0.1 / (Math.sqrt(5) + 1e-7)])
    expectClose(moments, [5])
  })

  it('Adam: m = 0.2, then 0.08; v = 0.004, then 0.004996; both corrected for starting at 0', () => {
    const { after, moments } = twoSteps('adam', [Float64Array.of(0), Float64Array.of(0)])
    const first = 1 - 0.2 / (2 + 1e-8) // m̂ = 0.2 / 0.1 = 2, v̂ = 0.004 / 0.001 = 4
    const secondM = 0.08 / 0.19 // 1 − 0.9² = 0.19
    const secondV = 0.004996 / 0.001999 // 1 − 0.999² = 0.001999
    expectClose(after, [first, first - (0.1 * secondM) / (Math.sqrt(secondV) + 1e-8)])
    expectClose(moments, [0.08, 0.004996])
  })
})
