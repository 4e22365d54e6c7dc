import { required } from '../lib/required'
import { isWithin, overlap, type Sides, sharedArea, sidesOf } from './bounds'
import type { Box, Point } from './geometry'
import type { EdgeLayout } from './graph-layout'
import type { Area } from './in-areas'
import { nearPieces } from './near-stretches'
import type { Size } from './sizes'

/** The distance between a callout and what it is about. */
const gapPx = 14

/** The distance between the places that are tried along a side. */
const stepPx = 12

/** The room that a callout of some size can take up over or under something. */
export function calloutReach({ width, height }: Size, around: Box): Sides {
  const { left, top, right, bottom } = sidesOf(around)
  return {
    left: left - width,
    top: top - gapPx - height,
    right: right + width,
    bottom: bottom + gapPx + height,
  }
}

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

/** The distance between the places that are tried in a room. */
const stridePx = 16

/** Numbers from one to another, a stride apart. */
const strides = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.floor((to - from) / stridePx) + 1) }, (_, i) => from + i * stridePx)

/** The centres that a callout can have in a room, away from its sides. */
function centresIn({ left, top, right, bottom }: Sides, { width, height }: Size): readonly Point[] {
  const [x, y] = [gapPx + width / 2, gapPx + height / 2]
  return strides(left + x, right - x).flatMap((across) =>
    strides(top + y, bottom - y).map((down) => ({ x: across, y: down })),
  )
}

/** The centre of a callout in the place of the room that is nearest to what it is about and covers nothing; undefined if there is none. */
export function freePlace(size: Size, around: Box, taken: readonly Box[], room: Sides): Point | undefined {
  const obstacles = [around, ...taken].map(sidesOf)
  const away = ({ x, y }: Point): number => Math.hypot(x - around.x, y - around.y)
  return centresIn(room, size)
    .toSorted((a, b) => away(a) - away(b))
    .find((at) => {
      const own = sidesOf({ ...at, ...size })
      return !obstacles.some((other) => overlap(own, other))
    })
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
      (sum, each) => sum + sharedArea(own, sidesOf(each)),
      aroundWeight * sharedArea(own, sidesOf(around)),
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
