import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sparseImages } from './sparse-images'

describe('sparseImages', () => {
  it('keeps the pixels that are not 0, row by row', () => {
    const images = sparseImages(Uint8Array.of(0, 255, 0, 0, 0, 0, 51, 0, 102), 3)
    expect(images.count).toBe(3)
    expect([...images.starts]).toEqual([0, 1, 1, 3])
    expect([...images.columns]).toEqual([1, 0, 2])
    expect([...images.values]).toEqual([1, Math.fround(0.2), Math.fround(0.4)])
  })

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 12, maxLength: 12 }), (bytes) => {
        const { count, starts, columns, values } = sparseImages(bytes, 4)
        const back = new Uint8Array(bytes.length)
        for (let row = 0; row < count; row++) {
          for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
            back[row * 4 + (columns[at] ?? 0)] = Math.round((values[at] ?? 0) * 255)
          }
        }
        expect(back).toEqual(bytes)
      }),
    )
  })
})
