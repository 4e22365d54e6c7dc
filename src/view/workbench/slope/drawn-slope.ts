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
  /** From the point along the operand, and then along the value up to the tangent: how far in both. */
  readonly triangle: {
    readonly run: number
    readonly rise: number
    readonly corner: Point
    readonly top: Point
  }
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

/** The steps of a scale that are easy to reckon with. */
const easy = [5, 2, 1]

/** The largest easy number that is no larger than another one. */
function easyBelow(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most))
  return power * (easy.find((step) => step * power <= most) ?? 1)
}

/** Draws a slope into a window of the plane. */
export function drawnSlope(slope: Slope, window: PlotWindow, { width, height }: Size): DrawnSlope {
  const [across, down] = [along(window.x, 0, width), along(window.y, height, 0)]
  const placed = ({ x, y }: Point): Point => ({ x: across(x), y: down(y) })
  const [from, to] = tangentEnds(slope, window)
  const run = easyBelow(to.x - slope.x)
  const rise = slope.steepness * run
  return {
    curve: curvePieces(slope, window, points)
      .map((piece) => drawLine(piece.map(placed)))
      .join(''),
    tangent: [placed(from), placed(to)],
    point: placed(slope),
    zero: placed({ x: 0, y: 0 }),
    triangle: {
      run,
      rise,
      corner: placed({ x: slope.x + run, y: slope.y }),
      top: placed({ x: slope.x + run, y: slope.y + rise }),
    },
  }
}

/** The number of the operand at a distance from the left side of a plot. */
export const operandAt = ({ x: [from, to] }: PlotWindow, leftPx: number, { width }: Size): number =>
  from + (Math.min(width, Math.max(0, leftPx)) / width) * (to - from)
