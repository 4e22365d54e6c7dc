import { useMemo } from 'react'
import { type ChartExtent, type ChartFrame, chartFrame } from './chart-frame'

/** The frame of a chart; the same object as long as nothing in it changes. */
export function useChartFrame(width: number, height: number, extent: ChartExtent): ChartFrame {
  const { iterations, lowest, highest, scale } = extent
  return useMemo(
    () => chartFrame(width, height, { iterations, lowest, highest, scale }),
    [width, height, iterations, lowest, highest, scale],
  )
}
