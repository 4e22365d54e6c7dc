import { describe, expect, it } from 'vitest'
import { fileBytes, idxEntries } from './idx'

const file = Uint8Array.of(0, 0, 8, 2, 0, 0, 0, 2, 0, 0, 1, 0, ...new Array<number>(512).fill(7))

describe('idx', () => {
  it('knows the length of a file: 16 + 60,000 · 28 · 28 bytes for the training images', () => {
    expect(fileBytes([60_000, 28, 28])).toBe(47_040_016)
    expect(fileBytes([2, 256])).toBe(file.length)
  })

  it('returns the entries after the header', () => {
    expect(idxEntries(file, [2, 256])).toEqual(new Uint8Array(512).fill(7))
  })

  it('rejects other dimensions, another rank, another type, and data too short for a header', () => {
    expect(idxEntries(file, [256, 2])).toBeUndefined()
    expect(idxEntries(file, [512])).toBeUndefined()
    expect(
      idxEntries(
        Uint8Array.from(file, (byte, i) => (i === 2 ? 0x0d : byte)),
        [2, 256],
      ),
    ).toBeUndefined()
    expect(idxEntries(file.subarray(0, 5), [2, 256])).toBeUndefined()
  })
})
