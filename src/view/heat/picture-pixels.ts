import type { Floats } from '../../training/net/parameters'
import { type Tone, type Tones, toneAt } from './tones'

/**
 * Square pictures inside an array of numbers: pixel i of picture p, counted row by row, is at `p ·
 * pictureStride + i · pixelStride`.
 */
export interface Pictures {
  readonly data: Floats
  readonly count: number
  /** Pixels along one side of a picture. */
  readonly side: number
  readonly pictureStride: number
  readonly pixelStride: number
}

/** The columns of a layer's weights, shape (side², count): each a picture of what its unit responds to. */
export const columnPictures = (data: Floats, side: number): Pictures => {
  const count = data.length / side ** 2
  return { data, count, side, pictureStride: 1, pixelStride: count }
}

/** The rows of a batch of images, shape (count, side²). */
export const rowPictures = (data: Floats, side: number): Pictures => ({
  data,
  count: data.length / side ** 2,
  side,
  pictureStride: side ** 2,
  pixelStride: 1,
})

/** Pixels in canvas format: red, green, blue and opacity, row by row. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray<ArrayBuffer>
}

/** Pictures, `across` per row, with one transparent pixel between them; full colour at ±`limit`. */
export function picturePixels(
  pictures: Pictures,
  across: number,
  limit: number,
  tone: Tone,
  tones: Tones,
): Pixels {
  const { data: numbers, count, side, pictureStride, pixelStride } = pictures
  const pitch = side + 1
  const width = Math.min(across, count) * pitch - 1
  const height = Math.ceil(count / across) * pitch - 1
  const data = new Uint8ClampedArray(width * height * 4)
  for (let picture = 0; picture < count; picture++) {
    const corner = Math.floor(picture / across) * pitch * width + (picture % across) * pitch
    for (let pixel = 0; pixel < side * side; pixel++) {
      const value = numbers[picture * pictureStride + pixel * pixelStride] ?? Number.NaN
      const at = (corner + Math.floor(pixel / side) * width + (pixel % side)) * 4
      const from = toneAt(value, limit, tone)
      data[at] = tones[from] as number
      data[at + 1] = tones[from + 1] as number
      data[at + 2] = tones[from + 2] as number
      data[at + 3] = 255
    }
  }
  return { width, height, data }
}

/** A matrix, one pixel for each entry; full colour at ±`limit`. */
export function matrixPixels(
  data: Float64Array,
  columns: number,
  limit: number,
  tone: Tone,
  tones: Tones,
): Pixels {
  const pixels = new Uint8ClampedArray(data.length * 4)
  for (let i = 0; i < data.length; i++) {
    const from = toneAt(data[i] as number, limit, tone)
    pixels.set(tones.subarray(from, from + 3), i * 4)
    pixels[i * 4 + 3] = 255
  }
  return { width: columns, height: data.length / columns, data: pixels }
}
