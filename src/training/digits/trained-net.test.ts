import { describe, expect, it } from 'vitest'
import { testNet } from '../testing/test-net'
import { packWeights, readDescription, unpackWeights, weightBytes } from './trained-net'

describe('stored weights', () => {
  it('survive packing and unpacking, all 39,760 of them in float32', () => {
    const { trained } = testNet()
    const packed = packWeights(trained)
    expect(weightBytes).toBe(4 * 39_760)
    expect(packed.length).toBe(weightBytes)
    expect(unpackWeights(packed)).toEqual(trained)
  })

  it('are little-endian, W1 first and b2 last', () => {
    const { trained } = testNet()
    const view = new DataView(packWeights(trained).buffer)
    expect(view.getFloat32(0, true)).toBe(trained[0]?.W[0])
    expect(view.getFloat32(weightBytes - 4, true)).toBe(trained[1]?.b[9])
  })
})

describe('readDescription', () => {
  const good = {
    seed: 1,
    iterations: 1200,
    batchSize: 100,
    learningRate: 0.1,
    testAccuracy: 0.92,
    sha256: 'ab'.repeat(32),
  }

  it('reads a complete description', () => {
    expect(readDescription(JSON.stringify({ ...good, more: 1 }))).toEqual(good)
  })

  it.each([
    [null],
    ['text'],
    [[]],
    [{ ...good, seed: -1 }],
    [{ ...good, iterations: '1200' }],
    [{ ...good, learningRate: null }],
    [{ ...good, testAccuracy: undefined }],
    [{ ...good, sha256: 'short' }],
  ])('refuses %j', (value) => {
    expect(readDescription(JSON.stringify(value))).toBeUndefined()
  })

  it('rejects what is not JSON', () => {
    for (const text of ['', '{', '<html>']) expect(readDescription(text)).toBeUndefined()
  })
})
