import { describe, expect, it } from 'vitest'
import { lectureDesign } from '../net/lecture-design'
import { designOf } from './design-of'
import { defaultSettings } from './settings'

describe('designOf', () => {
  it("gives the lecture's net by default", () => {
    expect(designOf(defaultSettings)).toEqual(lectureDesign)
  })

  it('takes up hidden layers, activation, optimiser, L2 and dropout', () => {
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
