import { formatShort } from '../../lib/format'
import { fixed } from '../shared/fixed'
import { useLanguage } from '../shared/use-language'
import styles from './ChartAxes.module.css'
import type { ChartFrame } from './chart-frame'

interface ChartAxesProps {
  readonly frame: ChartFrame
}

/** The grid, its numbers, and the name of the axis along the bottom. */
export function ChartAxes({ frame }: ChartAxesProps) {
  const { left, right, bottom, height, x, y } = frame
  const { t } = useLanguage()
  const xCount = Math.max(2, Math.floor((right - left) / 100))
  const yFormat = y.tickFormat(5)
  return (
    <g className={styles.axes}>
      {y.ticks(5).map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text x={left - 8} y={y(tick)} dy="0.32em" textAnchor="end">
            {tick < 1e4 ? yFormat(tick) : formatShort(tick, 5)}
          </text>
        </g>
      ))}
      {x.ticks(xCount).map((tick) => (
        <text key={tick} x={x(tick)} y={bottom + 20} textAnchor={anchorAt(x(tick), left, right)}>
          {Number.isInteger(tick) && fixed(tick, 0)}
        </text>
      ))}
      <text className={styles.name} x={right} y={height - 4} textAnchor="end">
        {t('train.axis.iteration')}
      </text>
    </g>
  )
}

function anchorAt(x: number, left: number, right: number): 'start' | 'middle' | 'end' {
  if (x - left < 1) return 'start'
  return right - x < 1 ? 'end' : 'middle'
}
