import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../settings/settings'
import { designOf, lectureDesign, parameterCount } from './design'

describe('designOf', () => {
  it("is the lecture's net by default", () => {
    expect(designOf(defaultSettings)).toEqual(lectureDesign)
  })

  it('includes hidden layers, activation, optimiser, L2 and dropout', () => {
    const settings = {
      ...defaultSettings,
      hiddenLayers: [30, 20],
      activation: 'tanh',
      optimiser: 'adam',
      l2: 0.001,
      dropout: 0.2,
    } as const
    expect(designOf(settings)).toEqual({
      sizes: [784, 30, 20, 10],
      activation: 'tanh',
      optimiser: 'adam',
      l2: 0.001,
      dropout: 0.2,
    })
    expect(designOf({ ...settings, hiddenLayers: [] }).sizes).toEqual([784, 10])
  })
})

describe('parameterCount', () => {
  it('counts 785 · 50 + 51 · 10 = 39,760 weights and biases in the lecture’s net', () => {
    expect(parameterCount([784, 50, 10])).toBe(39_760)
    expect(parameterCount([784, 10])).toBe(7850)
  })
})
