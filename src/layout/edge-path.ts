import { curveBumpX, curveLinear, line } from 'd3-shape'
import type { Box, Point } from './geometry'

/** The two lines of an edge, as SVG path data, each running the way that it is drawn. */
export interface EdgePaths {
  readonly forward: string
  readonly backward: string
}

const arrowPx = 10
const halfGapPx = 5

const drawing = (curve: typeof curveBumpX) =>
  line<Point>()
    .x((point) => point.x)
    .y((point) => point.y)
    .curve(curve)

const drawBent = drawing(curveBumpX)
const drawStraight = drawing(curveLinear)

/** The point of a node's border at its left or right side, `dy` under its middle, where corners are rounded. */
export function sidePort(box: Box, side: 'left' | 'right', dy: number, cornerPx: number): Point {
  const intoCorner = Math.max(0, Math.abs(dy) - (box.height / 2 - cornerPx))
  const reach = box.width / 2 - cornerPx + Math.sqrt(Math.max(0, cornerPx ** 2 - intoCorner ** 2))
  return { x: box.x + (side === 'right' ? reach : -reach), y: box.y + dy }
}

/** The lines over the given points, from left to right: forward above, backward below, side by side where they climb. */
export function sidePaths(points: readonly Point[]): EdgePaths {
  const last = points.length - 1
  const shifted = (dy: number, shortenStart: number, shortenEnd: number): Point[] =>
    points.map(({ x, y }, i) => {
      if (i === 0) return { x: x + shortenStart, y: y + dy }
      if (i === last) return { x: x - shortenEnd, y: y + dy }
      return { x: x - 2 * dy * climbAt(points, i), y: y + dy }
    })
  return {
    forward: drawBent(shifted(-halfGapPx, 2, arrowPx)) ?? '',
    backward: drawBent(shifted(halfGapPx, arrowPx, 2).reverse()) ?? '',
  }
}

/** Whether the lines go down (1) or up (−1) before or after a point, or run level (0). */
function climbAt(points: readonly Point[], i: number): number {
  const [before, at, after] = [points[i - 1], points[i], points[i + 1]]
  if (!before || !at || !after) return 0
  return Math.sign(at.y - before.y) || Math.sign(after.y - at.y)
}

/** The line of a constant down to the node under it; no gradient comes back. */
export function downPaths(from: Box, to: Box): EdgePaths {
  const start = { x: from.x, y: from.y + from.height / 2 }
  const end = { x: to.x, y: to.y - to.height / 2 - arrowPx }
  return { forward: drawStraight([start, end]) ?? '', backward: '' }
}
