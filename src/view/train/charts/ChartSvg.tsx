import type { ReactNode } from 'react'
import { ChartAxes } from './ChartAxes'
import styles from './ChartSvg.module.css'
import type { ChartFrame } from './chart-frame'

interface ChartSvgProps {
  readonly frame: ChartFrame
  /** The chart in words, for people who cannot see it. */
  readonly description: string
  readonly children: ReactNode
}

/** The picture of a chart: its axes with the lines inside. */
export const ChartSvg = ({ frame, description, children }: ChartSvgProps) => (
  <svg className={styles.chart} width={frame.width} height={frame.height} role="img">
    <title>{description}</title>
    <ChartAxes frame={frame} />
    {children}
  </svg>
)
