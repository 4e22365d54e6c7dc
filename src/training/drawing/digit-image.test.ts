import { describe, expect, it } from 'vitest'
import { digitImage } from './digit-image'
import type { Stroke } from './stroke'

const line = (x1: number, y1: number, x2: number, y2: number): Stroke => [
  { x: x1, y: y1 },
  { x: x2, y: y2 },
]

/** The first and the last row or column with ink. */
function extent(image: Uint8Array, placeOf: (pixel: number) => number): readonly number[] {
  const places = [...image.keys()].filter((pixel) => image[pixel] !== 0).map(placeOf)
  return [Math.min(...places), Math.max(...places)]
}

const row = (pixel: number) => Math.floor(pixel / 28)
const column = (pixel: number) => pixel % 28

function centre(image: Uint8Array, placeOf: (pixel: number) => number): number {
  let [mass, sum] = [0, 0]
  image.forEach((byte, pixel) => {
    mass += byte
    sum += byte * (placeOf(pixel) + 0.5)
  })
  return sum / mass
}

const image = (...strokes: Stroke[]): Uint8Array => digitImage(strokes) ?? new Uint8Array(0)

describe('digitImage', () => {
  it('is undefined if nothing is drawn', () => {
    expect(digitImage([])).toBeUndefined()
    expect(digitImage([[]])).toBeUndefined()
  })

  it('scales an upright line to 20 rows in the middle, two to three columns wide', () => {
    const upright = image(line(0.5, 0.1, 0.5, 0.9))
    expect(extent(upright, row)).toEqual([4, 23])
    expect(extent(upright, column)).toEqual([12, 15])
    expect(upright[14 * 28 + 13]).toBe(255)
  })

  it('gives a small digit in a corner the same image as a large one in the middle', () => {
    const seven = (scale: number, shift: number): Stroke[] => [
      [
        [0.2, 0.2],
        [0.8, 0.2],
        [0.4, 0.9],
      ].map(([x = 0, y = 0]) => ({ x: scale * x + shift, y: scale * y + shift })),
    ]
    const [large, small] = [image(...seven(1, 0)), image(...seven(0.3, 0.65))]
    for (const [pixel, byte] of large.entries()) expect(Math.abs(byte - (small[pixel] ?? 0))).toBeLessThan(3)
  })

  it('centres the centre of mass, not the bounding box', () => {
    const heavyBelow = image(line(0.5, 0.1, 0.5, 0.9), line(0.2, 0.9, 0.8, 0.9), line(0.2, 0.85, 0.8, 0.85))
    expect(centre(heavyBelow, row)).toBeCloseTo(14, 1)
    expect(centre(heavyBelow, column)).toBeCloseTo(14, 1)
    expect(extent(heavyBelow, row)[0]).toBeLessThan(4)
  })

  it('keeps a dot a dot', () => {
    const dot = image([{ x: 0.9, y: 0.1 }])
    expect(extent(dot, row)).toEqual([12, 15])
    expect(extent(dot, column)).toEqual([12, 15])
  })
})
