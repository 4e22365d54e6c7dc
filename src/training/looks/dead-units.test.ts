import { expect, it } from 'vitest'
import { smallOpenNet } from '../testing/small-open-net'
import { deadUnitsOf } from './dead-units'

const rows = Uint32Array.of(0, 1)
const bytes = Uint8Array.of(255, 0, 0, 255)
const labels = Uint8Array.of(0, 1)
const outputs = { W: new Float32Array(3 * 2), b: new Float32Array(2) }

it('lists the hidden units that are 0 for every image: the second, whose weights are all negative', () => {
  const hidden = { W: Float32Array.of(1, -1, -1, -1, -1, 1), b: new Float32Array(3) }
  expect(deadUnitsOf(smallOpenNet([hidden, outputs], bytes, labels), rows)).toEqual([1])
})

it('finds none if there is no hidden layer, or if the activation does not cut off at 0', () => {
  const none = { W: new Float32Array(2 * 2), b: new Float32Array(2) }
  expect(deadUnitsOf(smallOpenNet([none], bytes, labels), rows)).toEqual([])
  const hidden = { W: new Float32Array(2 * 3), b: new Float32Array(3) }
  const net = smallOpenNet([hidden, outputs], bytes, labels)
  expect(deadUnitsOf({ ...net, design: { ...net.design, activation: 'tanh' } }, rows)).toEqual([])
})
