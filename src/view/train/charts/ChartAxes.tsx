import { memo } from 'react'
import { fixed } from '../../shared/fixed'
import { useLanguage } from '../../shared/use-language'
import { axisTicks } from './axis-ticks'
import styles from './ChartAxes.module.css'
import type { ChartFrame } from './chart-frame'

interface ChartAxesProps {
  readonly frame: ChartFrame
}

const pixelsPerNumber = 100

/** The grid, its numbers, and the name of the horizontal axis. */
export const ChartAxes = memo(function ChartAxes({ frame }: ChartAxesProps) {
  const { left, right, bottom, height, x, y, scale } = frame
  const { t } = useLanguage()
  const count = Math.max(2, Math.floor((right - left) / pixelsPerNumber))
  return (
    <g className={styles.axes}>
      {axisTicks(y, scale).map(({ value, label }) => (
        <g key={value}>
          <line className={styles.grid} x1={left} x2={right} y1={y(value)} y2={y(value)} />
          <text x={left - 8} y={y(value)} dy="0.32em" textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {x
        .ticks(count)
        .filter(Number.isInteger)
        .map((tick) => (
          <text key={tick} x={x(tick)} y={bottom + 20} textAnchor={anchorAt(x(tick), left, right)}>
            {fixed(tick, 0)}
          </text>
        ))}
      <text x={right} y={height - 4} textAnchor="end">
        {t('train.axis.iteration')}
      </text>
    </g>
  )
})

function anchorAt(x: number, left: number, right: number): 'start' | 'middle' | 'end' {
  if (x - left < 1) return 'start'
  return right - x < 1 ? 'end' : 'middle'
}
