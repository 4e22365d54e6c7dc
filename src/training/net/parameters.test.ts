import { describe, expect, it } from 'vitest'
import { seedRandom } from '../../lib/random'
import { initialParameters, namedArrays, type WeightInit } from './parameters'

const deviation = (weightInit: WeightInit) => {
  const [layer] = initialParameters([100, 400, 10], weightInit, seedRandom(3))
  const W = [...(layer?.W ?? [])]
  return Math.sqrt(W.reduce((sum, w) => sum + w * w, 0) / W.length)
}

describe('initialParameters', () => {
  it('draws weights with the requested standard deviation: 0.05, √(1/100), √(2/100)', () => {
    expect(deviation(0.05) / 0.05).toBeCloseTo(1, 1.5)
    expect(deviation('xavier') / 0.1).toBeCloseTo(1, 1.5)
    expect(deviation('he') / Math.sqrt(0.02)).toBeCloseTo(1, 1.5)
  })

  it('starts with biases of 0', () => {
    expect(initialParameters([3, 2], 0.01, seedRandom(1))[0]?.b).toEqual(Float32Array.of(0, 0))
  })
})

describe('namedArrays', () => {
  it('lists names and shapes in the order W1, b1, W2, b2', () => {
    const arrays = namedArrays(initialParameters([3, 2, 5], 0.01, seedRandom(1)))
    expect(arrays.map(({ name, shape }) => [name, shape])).toEqual([
      ['W1', [3, 2]],
      ['b1', [2]],
      ['W2', [2, 5]],
      ['b2', [5]],
    ])
  })
})
