import { boundsOf, boxOfSides, type Sides, sidesAt, sidesOf } from './bounds'
import type { Box, Point } from './geometry'
import type { Size } from './sizes'

/** The distance between a callout and what it is about. */
const gapPx = 14

/** The distance between the places that are tried along a side. */
const stepPx = 12

const overlap = (a: Sides, b: Sides): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top

const isWithin = (a: Sides, room: Sides): boolean =>
  a.left >= room.left && a.right <= room.right && a.top >= room.top && a.bottom <= room.bottom

/**
 * The centre of a callout over something, or else under it, as close to its middle as possible: inside the room and on
 * nothing that is drawn. Undefined if there is no such place.
 */
export function calloutPlace(size: Size, around: Box, taken: readonly Box[], room: Sides): Point | undefined {
  const { left, top, right, bottom } = sidesOf(around)
  const [above, below] = [top - gapPx - size.height / 2, bottom + gapPx + size.height / 2]
  const most = (right - left + size.width) / 2
  const obstacles = taken.map(sidesOf)
  const isFree = (at: Point): boolean => {
    const own = sidesOf({ ...at, ...size })
    return isWithin(own, room) && !obstacles.some((other) => overlap(own, other))
  }
  for (let away = 0; away <= most; away += stepPx)
    for (const y of [above, below])
      for (const x of away === 0 ? [around.x] : [around.x - away, around.x + away])
        if (isFree({ x, y })) return { x, y }
  return undefined
}

/** The pieces of a line as boxes with room for its two lanes. */
export const lineBoxes = (points: readonly Point[]): readonly Box[] =>
  points.slice(1).map((point, i) => {
    const lanes = { left: -8, top: -8, right: 8, bottom: 8 }
    return boxOfSides(boundsOf([point, points[i] ?? point].map((end) => sidesAt(lanes, end))))
  })
