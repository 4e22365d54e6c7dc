import { describe, expect, it } from 'vitest'
import { isWithin, overlap, sidesOf } from './bounds'
import { type Chip, chipPlaces } from './chip-places'
import type { Box } from './geometry'

const room = { left: 0, top: 0, right: 400, bottom: 300 }
const number: Box = { x: 200, y: 150, width: 20, height: 24 }
const flat = { width: 80, height: 22 }
const stacked = { width: 50, height: 44 }
const small: Chip = { sizes: [flat, stacked], anchor: number }
const large: Chip = { sizes: [flat], anchor: { ...number, width: 100, height: 60 } }

const placed = (chip: Chip, taken: readonly Box[] = []): Box => {
  const [place] = chipPlaces([chip], { taken: [chip.anchor, ...taken], lines: [] }, room)
  if (!place) throw new Error('a chip was not placed')
  return place.box
}

const meets = (a: Box, b: Box): boolean => overlap(sidesOf(a), sidesOf(b))

describe('chipPlaces', () => {
  it('puts a chip beside what it belongs to', () => {
    for (const chip of [small, large]) expect(meets(placed(chip), chip.anchor)).toBe(false)
  })

  it('moves a chip off what is drawn beside it', () => {
    const above: Box = { x: 200, y: 110, width: 120, height: 30 }
    expect(meets(placed(small, [above]), above)).toBe(false)
  })

  it('takes the other size where only that one has room', () => {
    const posts = [155, 245].map((x): Box => ({ x, y: 150, width: 30, height: 280 }))
    const place = placed(small, posts)
    expect(place.width).toBe(stacked.width)
    expect(posts.some((post) => meets(post, place))).toBe(false)
  })

  it('stands at its node where there is no room beside its number', () => {
    const from: Box = { x: 140, y: 150, width: 60, height: 44 }
    const other: Box = { ...from, y: 80 }
    const crowd = [
      { ...number, y: 115 },
      { ...number, y: 185 },
      { x: 290, y: 150, width: 120, height: 280 },
    ]
    const place = placed({ ...small, sizes: [flat], from }, [from, other, ...crowd])
    expect(place).toEqual({ ...flat, x: from.x, y: from.y + 37 })
  })

  it('keeps chips apart, and in the room', () => {
    const corner = { ...small, anchor: { ...number, x: 10, y: 12 } }
    const places = chipPlaces([corner, { ...corner }], { taken: [corner.anchor], lines: [] }, room).map(
      ({ box }) => box,
    )
    for (const place of places) expect(isWithin(sidesOf(place), room)).toBe(true)
    const [first, second] = places
    expect(first && second && meets(first, second)).toBe(false)
  })
})
