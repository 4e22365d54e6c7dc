import { path } from 'd3-path'
import { bentPath, tenths } from './bent-path'
import type { Point } from './geometry'
import type { LineStretch } from './near-stretches'
import { bendShift } from './placing/bend'

/** The two lines of an edge, as SVG path data, each running the way that it is drawn. */
export interface EdgePaths {
  readonly forward: string
  readonly backward: string
}

const arrowPx = 10
const halfGapPx = 5
const cornerPx = 8

/**
 * The lines through the given points, from left to right: forward above, backward below, side by side where they
 * climb. Of a long line, only some stretches can be asked for.
 */
export function sidePaths(
  points: readonly Point[],
  stretches: readonly LineStretch[] = [[0, points.length - 1]],
): EdgePaths {
  const last = points.length - 1
  const shifted = (dy: number, shortenStart: number, shortenEnd: number, [from, to]: LineStretch): Point[] =>
    points.slice(from, to + 1).map(({ x, y }, k) => {
      const i = from + k
      if (i === 0) return { x: x + shortenStart, y: y + dy }
      if (i === last) return { x: x - shortenEnd, y: y + dy }
      return { x: x - Math.sign(dy) * shiftAt(points, i), y: y + dy }
    })
  const forward = stretches.map((each) => bentPath(shifted(-halfGapPx, 2, arrowPx, each)))
  const backward = stretches
    .toReversed()
    .map((each) => bentPath(shifted(halfGapPx, arrowPx, 2, each).reverse()))
  return { forward: forward.join(''), backward: backward.join('') }
}

/** How far lines are moved apart at a point where they go down; negative where they go up. */
function shiftAt(points: readonly Point[], i: number): number {
  const before = points[i - 1]
  const at = points[i]
  const after = points[i + 1]
  if (!before || !at || !after) return 0
  const climb = Math.abs(at.y - before.y) >= 1 ? at.y - before.y : after.y - at.y
  return Math.abs(climb) < 1 ? 0 : Math.sign(climb) * bendShift(climb)
}

/** The lines that go around by corners that are level with one another or upright: side by side, forward on the left as seen along its way. */
export function turningPaths(points: readonly Point[]): EdgePaths {
  const corners = points.filter((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]]
    return !before || !after || isTurn(wayTo(before, point), wayTo(point, after))
  })
  const shifted = (side: number, shortenStart: number, shortenEnd: number): Point[] =>
    corners.map((point, i) => {
      const [before, after] = [corners[i - 1], corners[i + 1]]
      const ways = [...(before ? [wayTo(before, point)] : []), ...(after ? [wayTo(point, after)] : [])]
      const along = (before ? 0 : shortenStart) - (after ? 0 : shortenEnd)
      return ways.reduce(
        ({ x, y }, way) => ({
          x: x + side * way.y + along * way.x,
          y: y - side * way.x + along * way.y,
        }),
        point,
      )
    })
  return {
    forward: rounded(shifted(halfGapPx, 2, arrowPx)),
    backward: rounded(shifted(-halfGapPx, arrowPx, 2).reverse()),
  }
}

/** The way from one corner to another: right, left, down or up, or nowhere. */
const wayTo = (from: Point, to: Point): Point => ({
  x: Math.sign(Math.round(to.x - from.x)),
  y: Math.sign(Math.round(to.y - from.y)),
})

const isTurn = (a: Point, b: Point): boolean => a.x !== b.x || a.y !== b.y

/** Straight lines with rounded corners between them. */
function rounded(points: readonly Point[]): string {
  const drawn = path()
  points.forEach((point, i) => {
    const next = points[i + 1]
    if (i === 0) drawn.moveTo(point.x, point.y)
    else if (next) drawn.arcTo(point.x, point.y, next.x, next.y, cornerPx)
    else drawn.lineTo(point.x, point.y)
  })
  return drawn.toString()
}

/** The lines between an attached node and its op: forward on the left, backward on the right, or one in the middle if no gradient comes back. */
export function uprightPaths([start, end]: readonly Point[], hasGradient: boolean): EdgePaths {
  if (!start || !end) return { forward: '', backward: '' }
  const shifted = (dx: number, from: Point, to: Point): string => {
    const way = Math.sign(to.y - from.y)
    const [startY, endY] = [from.y + 2 * way, to.y - arrowPx * way]
    return `M${tenths(from.x + dx)},${tenths(startY)}L${tenths(to.x + dx)},${tenths(endY)}`
  }
  return hasGradient
    ? { forward: shifted(-halfGapPx, start, end), backward: shifted(halfGapPx, end, start) }
    : { forward: shifted(0, start, end), backward: '' }
}
