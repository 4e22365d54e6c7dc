import { expect, it } from 'vitest'
import { smallOpenNet } from '../testing/small-open-net'
import { histogramsOf } from './histograms'

it('share one axis for all layers of a kind, and count the zeros that ReLU makes', () => {
  const layers = [
    { W: Float32Array.of(2, -1), b: new Float32Array(2) },
    { W: Float32Array.of(4, 0, 0, 1), b: new Float32Array(2) },
  ]
  const { kinds, batch } = histogramsOf(smallOpenNet(layers, Uint8Array.of(255, 255), Uint8Array.of(0, 1)))
  const [weights, activations, gradients] = kinds
  expect(batch).toBe(2)
  expect(kinds.map(({ kind }) => kind)).toEqual(['weights', 'activations', 'gradients'])
  expect(weights?.axis).toEqual({ from: -4, to: 4 })
  expect(weights?.layers.map(({ count, zeros }) => [count, zeros])).toEqual([
    [2, 0],
    [4, 2],
  ])
  expect(activations?.axis).toEqual({ from: 0, to: 2 })
  expect(activations?.layers.map(({ count, zeros, deviation }) => [count, zeros, deviation])).toEqual([
    [4, 2, 1],
  ])
  expect(gradients?.layers.map(({ count, zeros }) => [count, zeros])).toEqual([
    [2, 1],
    [4, 2],
  ])
})
