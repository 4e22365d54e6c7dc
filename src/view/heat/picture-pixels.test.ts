import { describe, expect, it } from 'vitest'
import { columnPictures, matrixPixels, type Pixels, picturePixels, rowPictures } from './picture-pixels'
import { tonesOf } from './tones'

const theme: Readonly<Record<string, string>> = {
  '--cell': '#000000',
  '--ink': '#ffffff',
  '--negative': '#00ff00',
  '--positive': '#ff00ff',
}
const property = (name: string): string => theme[name] ?? ''
const ink = tonesOf('ink', property)
const diverging = tonesOf('diverging', property)

/** The red component of each pixel, or `-` where nothing is drawn, row by row. */
const reds = ({ width, height, data }: Pixels): string[] =>
  Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      const at = (row * width + column) * 4
      return data[at + 3] === 0 ? '-' : String(data[at])
    }).join(' '),
  )

describe('pictures', () => {
  it('of a layer are its columns, side by side with a gap', () => {
    const data = Float64Array.of(1, 0, 0, 1, 0, 1, 1, 0) // (4, 2): two pictures of 2 × 2
    expect(reds(picturePixels(columnPictures(data, 2), 2, 1, 'ink', ink))).toEqual([
      '255 0 - 0 255',
      '0 255 - 255 0',
    ])
  })

  it('of a batch are its rows, and continue in the next row of pictures', () => {
    const data = Float64Array.of(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0)
    expect(reds(picturePixels(rowPictures(data, 2), 2, 1, 'ink', ink))).toEqual([
      '255 0 - 0 255',
      '0 0 - 0 0',
      '- - - - -',
      '0 0 - - -',
      '255 0 - - -',
    ])
  })

  it('are green below 0, purple above, full at the limit and half as strong at a quarter of it', () => {
    const { width, height, data } = matrixPixels(Float64Array.of(-4, -1, 0, 4), 2, 4, 'diverging', diverging)
    expect([width, height]).toEqual([2, 2])
    expect([...data]).toEqual([0, 255, 0, 255, 0, 127, 0, 255, 0, 0, 0, 255, 255, 0, 255, 255])
  })
})
