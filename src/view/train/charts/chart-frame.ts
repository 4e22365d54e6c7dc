import { type ScaleContinuousNumeric, type ScaleLinear, scaleLinear, scaleLog } from 'd3-scale'
import type { LossScale } from '../../../state/stores/chart-store'

/** The geometry of a chart over iterations: its size in pixels, and the scales of the plot. */
export interface ChartFrame {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Maps iterations to pixels. */
  readonly x: ScaleLinear<number, number>
  readonly y: ScaleContinuousNumeric<number, number>
  readonly scale: LossScale
}

/** What a chart has to show: iterations from 0 to `iterations`, and heights from `lowest` to `highest`. */
export interface ChartExtent {
  readonly iterations: number
  readonly lowest: number
  readonly highest: number
  readonly scale: LossScale
}

const margin = { left: 54, right: 16, top: 12, bottom: 46 }

/**
 * The frame of a chart of `width` × `height` pixels; whatever is outside a logarithmic axis is drawn at its
 * end.
 */
export function chartFrame(width: number, height: number, extent: ChartExtent): ChartFrame {
  const { iterations, lowest, highest, scale } = extent
  const left = margin.left
  const right = Math.max(left + 1, width - margin.right)
  const top = margin.top
  const bottom = Math.max(top + 1, height - margin.bottom)
  const domain = [lowest, highest]
  const range = [bottom, top]
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    x: scaleLinear([0, iterations], [left, right]),
    y: scale === 'log' ? scaleLog(domain, range).clamp(true) : scaleLinear(domain, range),
    scale,
  }
}
