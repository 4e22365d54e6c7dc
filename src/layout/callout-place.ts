import { required } from '../lib/required'
import { type Sides, sidesOf } from './bounds'
import type { Box, Point } from './geometry'
import type { EdgeLayout } from './graph-layout'
import type { Area } from './in-areas'
import { nearPieces } from './near-stretches'
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

const shared = (a: Sides, b: Sides): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))

/** The distance between the places that are tried in a room. */
const stridePx = 16

/** The centre of a callout in the place of the room that is nearest to what it is about and covers nothing; undefined if there is none. */
export function freePlace(size: Size, around: Box, taken: readonly Box[], room: Sides): Point | undefined {
  const obstacles = [around, ...taken].map(sidesOf)
  let best: (Point & { readonly away: number }) | undefined
  for (let x = room.left + gapPx + size.width / 2; x <= room.right - gapPx - size.width / 2; x += stridePx)
    for (
      let y = room.top + gapPx + size.height / 2;
      y <= room.bottom - gapPx - size.height / 2;
      y += stridePx
    ) {
      const away = Math.hypot(x - around.x, y - around.y)
      if (best && away >= best.away) continue
      const own = sidesOf({ x, y, ...size })
      if (!obstacles.some((other) => overlap(own, other))) best = { x, y, away }
    }
  return best && { x: best.x, y: best.y }
}

/** How much worse it is to cover what a callout is about than anything else. */
const aroundWeight = 100

/** The centre of a callout in the corner of the room where it covers least. */
export function cornerPlace(size: Size, around: Box, taken: readonly Box[], room: Sides): Point {
  const inset = { x: size.width / 2 + gapPx, y: size.height / 2 + gapPx }
  const corners = [room.left + inset.x, room.right - inset.x].flatMap((x) =>
    [room.top + inset.y, room.bottom - inset.y].map((y) => ({ x, y })),
  )
  const covered = (at: Point): number => {
    const own = sidesOf({ ...at, ...size })
    return taken.reduce(
      (sum, each) => sum + shared(own, sidesOf(each)),
      aroundWeight * shared(own, sidesOf(around)),
    )
  }
  return corners.reduce((best, corner) => (covered(corner) < covered(best) ? corner : best))
}

/** How far the two lanes of a line reach to each side of it. */
const lanePx = 8

/** The pieces of an edge's line that lie at least partly in one of the areas, as boxes with room for its two lanes. */
export const lineBoxes = (
  { points, isTurning }: Pick<EdgeLayout, 'points' | 'isTurning'>,
  areas: readonly Area[],
): readonly Box[] => {
  const near = isTurning ? [...points.keys()].slice(1) : nearPieces(points, areas, lanePx)
  return near.map((i) => {
    const from = required(points[i - 1], 'a line has a gap')
    const to = required(points[i], 'a line has a gap')
    return {
      x: (from.x + to.x) / 2,
      y: (from.y + to.y) / 2,
      width: Math.abs(to.x - from.x) + 2 * lanePx,
      height: Math.abs(to.y - from.y) + 2 * lanePx,
    }
  })
}
