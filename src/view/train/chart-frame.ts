import { type ScaleLinear, scaleLinear } from 'd3-scale'

/** Where a chart of something over iterations draws: pixels of the whole, and the scales into the plot. */
export interface ChartFrame {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Iterations to pixels. */
  readonly x: ScaleLinear<number, number>
  readonly y: ScaleLinear<number, number>
}

const margin = { left: 48, right: 16, top: 12, bottom: 44 }

/** The frame of a chart of `width` × `height` pixels for iterations from 0 to `iterations`. */
export function chartFrame(
  width: number,
  height: number,
  iterations: number,
  yDomain: readonly [number, number],
): ChartFrame {
  const left = margin.left
  const right = Math.max(left + 1, width - margin.right)
  const top = margin.top
  const bottom = Math.max(top + 1, height - margin.bottom)
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    x: scaleLinear([0, iterations], [left, right]),
    y: scaleLinear(yDomain, [bottom, top]),
  }
}
