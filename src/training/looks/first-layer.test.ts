import { expect, it } from 'vitest'
import { leftOrRight, smallOpenNet } from '../testing/small-open-net'
import { firstLayerOf } from './first-layer'

it('has the weights of the classes if there is no hidden layer, and their gradients xᵀ(y − t)', () => {
  const { isHidden, units, weights, gradients, batch } = firstLayerOf(
    leftOrRight(Uint8Array.of(255, 0), Uint8Array.of(0)),
  )
  expect([isHidden, units, batch]).toEqual([false, 2, 1])
  expect(weights[0]).toBeCloseTo(-Math.log(3))
  const expected = [0.1 - 1, 0.9, 0, 0]
  expect(gradients).toHaveLength(4)
  for (const [i, gradient] of gradients.entries()) expect(gradient).toBeCloseTo(expected[i] ?? Number.NaN)
})

it('has the units of the first hidden layer, and at most 100 training images in its batch', () => {
  const layers = [
    { W: new Float32Array(2 * 3), b: new Float32Array(3) },
    { W: new Float32Array(3 * 2), b: new Float32Array(2) },
  ]
  const net = smallOpenNet(layers, new Uint8Array(2 * 130), new Uint8Array(130))
  expect(firstLayerOf(net)).toMatchObject({ isHidden: true, units: 3, batch: 100 })
})
