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
  /** Where the forward pass left it. */
  readonly left: Point
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

/** Round numbers, up to powers of ten. */
const round = [5, 2, 1]

/** The largest round number up to another one. */
function roundBelow(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most))
  return power * (round.find((step) => step * power <= most) ?? 1)
}

/** Draws a slope into a window of the plane, with its point where it was moved to. */
export function drawnSlope(
  slope: Slope,
  window: PlotWindow,
  { width, height }: Size,
  moved: Pick<Slope, 'x' | 'y' | 'steepness'> = slope,
): DrawnSlope {
  const [across, down] = [along(window.x, 0, width), along(window.y, height, 0)]
  const placed = ({ x, y }: Point): Point => ({ x: across(x), y: down(y) })
  const { x, y, steepness } = moved
  const [from, to] = tangentEnds({ ...slope, ...moved }, window)
  const run = roundBelow(to.x - x)
  const rise = steepness * run
  return {
    curve: curvePieces(slope, window, points)
      .map((piece) => drawLine(piece.map(placed)))
      .join(''),
    tangent: [placed(from), placed(to)],
    point: placed(moved),
    left: placed(slope),
    zero: placed({ x: 0, y: 0 }),
    triangle: {
      run,
      rise,
      corner: placed({ x: x + run, y }),
      top: placed({ x: x + run, y: y + rise }),
    },
  }
}

/** The number of the operand at a distance from the left side of a plot. */
export const operandAt = ({ x: [from, to] }: PlotWindow, leftPx: number, { width }: Size): number =>
  from + (Math.min(width, Math.max(0, leftPx)) / width) * (to - from)
