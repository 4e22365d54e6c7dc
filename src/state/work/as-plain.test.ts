import { describe, expect, it } from 'vitest'
import { asPlain } from './as-plain'

describe('a value in a form that JSON can hold', () => {
  it('keeps the bytes of a typed array, and for a view of a part only that part', () => {
    const floats = Float32Array.of(1, 2, 3).subarray(1, 2)
    // 2 as a little-endian float32 is 00 00 00 40.
    expect(asPlain({ W: floats })).toEqual({ W: { type: 'Float32Array', base64: 'AAAAQA==' } })
  })

  it('spells out numbers that JSON does not have', () => {
    expect(asPlain([Number.NaN, -Infinity, 0.5, 2n ** 60n])).toEqual([
      'NaN',
      '-Infinity',
      0.5,
      '1152921504606846976',
    ])
  })

  it('leaves the rest unchanged at any depth', () => {
    const value = { settings: { seed: 1, hiddenLayers: [50] }, name: 'run', finished: true, none: null }
    expect(asPlain(value)).toEqual(value)
  })
})
