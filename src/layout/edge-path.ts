import { curveMonotoneX, line } from 'd3-shape'
import type { Box, Point } from './geometry'

/** The two lines of an edge, as SVG path data, each running the way that it is drawn. */
export interface EdgePaths {
  readonly forward: string
  readonly backward: string
}

const arrowPx = 10
const halfGapPx = 5

const draw = line<Point>()
  .x((point) => point.x)
  .y((point) => point.y)
  .curve(curveMonotoneX)

/** The point of a node's border that an edge to or from `other` meets; the more operands, the further apart their ports. */
export function port(box: Box, other: Point, spread: number): Point {
  const side = other.x >= box.x ? 1 : -1
  return { x: box.x + (side * box.width) / 2, y: box.y + spread }
}

/** How far from a node's middle an operand's port lies, for operand `index` of `count`. */
export function portSpread(box: Box, index: number, count: number): number {
  if (count < 2) return 0
  const room = Math.min(box.height * 0.5, (count - 1) * 30)
  return (index / (count - 1) - 0.5) * room
}

/** The lines from one port over the label to the other: forward above, backward below. */
export function edgePaths(start: Point, end: Point, through: readonly Point[]): EdgePaths {
  const points = [start, ...through, end]
  const shifted = (dy: number, shortenStart: number, shortenEnd: number): Point[] =>
    points.map((point, i) => ({
      x: point.x + (i === 0 ? shortenStart : 0) - (i === points.length - 1 ? shortenEnd : 0),
      y: point.y + dy,
    }))
  return {
    forward: draw(shifted(-halfGapPx, 2, arrowPx)) ?? '',
    backward: draw(shifted(halfGapPx, arrowPx, 2).reverse()) ?? '',
  }
}
