import { line } from 'd3-shape'
import type { Point } from '../../../layout/geometry'
import type { Size } from '../../../layout/sizes'
import { curvePieces, type Interval, type PlotWindow, tangentEnds } from '../../../trace/slope/plot'
import type { Slope } from '../../../trace/slope/slope'

/** A plot of a slope in pixels, from its top left corner. */
export interface DrawnSlope {
  /** SVG path data. */
  readonly curve: string
  readonly tangent: readonly [Point, Point]
  readonly point: Point
  /** Where 0 of each axis is; outside of the plot if the window does not hold it. */
  readonly zero: Point
}

const points = 96

const along =
  ([from, to]: Interval, start: number, end: number) =>
  (value: number): number =>
    start + ((value - from) / (to - from)) * (end - start)

const drawLine = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
)

/** Draws a slope into a window of the plane. */
export function drawnSlope(slope: Slope, window: PlotWindow, { width, height }: Size): DrawnSlope {
  const [across, down] = [along(window.x, 0, width), along(window.y, height, 0)]
  const placed = ({ x, y }: Point): Point => ({ x: across(x), y: down(y) })
  const [from, to] = tangentEnds(slope, window)
  return {
    curve: curvePieces(slope, window, points)
      .map((piece) => drawLine(piece.map(placed)))
      .join(''),
    tangent: [placed(from), placed(to)],
    point: placed(slope),
    zero: placed({ x: 0, y: 0 }),
  }
}

/** The number of the operand at a distance from the left side of a plot. */
export const operandAt = ({ x: [from, to] }: PlotWindow, leftPx: number, { width }: Size): number =>
  from + (Math.min(width, Math.max(0, leftPx)) / width) * (to - from)
