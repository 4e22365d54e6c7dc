import { expect, it } from 'vitest'
import { readWeights } from '../files/weights-file'
import { defaultSettings } from '../settings/settings'
import { randomCase } from '../testing/random-case'
import { smallOpenNet } from '../testing/small-open-net'
import { weightsOf } from './weights'

it('writes the current net, with the settings and the number of updates', () => {
  const { state } = randomCase(1, { sizes: [784, 3, 10] }, 1)
  const parameters = state.parameters.map(({ W, b }) => ({
    W: Float32Array.from(W),
    b: Float32Array.from(b),
  }))
  const settings = { ...defaultSettings, hiddenLayers: [3] }
  const net = smallOpenNet(parameters, new Uint8Array(784), Uint8Array.of(7))
  expect(readWeights(weightsOf(net, { kind: 'weights', settings }))).toEqual({
    settings,
    iteration: 0,
    parameters,
  })
})
