import { memo } from 'react'
import type { LossColumn } from '../../../training/history/loss-columns'
import { colourOf, dashOf } from '../runs/run-looks'
import type { ChartFrame } from './chart-frame'
import styles from './LossLine.module.css'
import { lossPaths } from './loss-paths'

interface LossLineProps {
  readonly frame: ChartFrame
  readonly columns: readonly LossColumn[]
  readonly look: number
  /** Whether the measured losses are drawn behind the smoothed line. */
  readonly hasBand: boolean
}

/** The losses of one run; redrawn only if there are more of them or the chart changes. */
export const LossLine = memo(function LossLine({ frame, columns, look, hasBand }: LossLineProps) {
  const { measured, smoothed } = lossPaths(columns, frame)
  const colour = colourOf(look)
  return (
    <>
      {hasBand && <path className={styles.measured} d={measured} style={{ fill: colour, stroke: colour }} />}
      <path
        className={styles.smoothed}
        d={smoothed}
        strokeDasharray={dashOf(look)}
        style={{ stroke: colour }}
      />
    </>
  )
})
