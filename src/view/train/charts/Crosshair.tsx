import { colourOf } from '../runs/run-looks'
import styles from './Crosshair.module.css'
import type { ChartFrame } from './chart-frame'

/** A point on a line: the iteration at which it was measured, and its height. */
export interface CrosshairDot {
  readonly key: string
  readonly iteration: number
  readonly value: number
  readonly look: number
}

interface CrosshairProps {
  readonly frame: ChartFrame
  readonly iteration: number
  readonly dots: readonly CrosshairDot[]
}

/**
 * A vertical line through the chart at an iteration, with a dot on each line of the chart; not part of a
 * saved chart.
 */
export const Crosshair = ({ frame: { x, y, top, bottom }, iteration, dots }: CrosshairProps) => (
  <g data-unsaved="">
    <line className={styles.line} x1={x(iteration)} x2={x(iteration)} y1={top} y2={bottom} />
    {dots.map(({ key, iteration: at, value, look }) => (
      <circle
        key={key}
        className={styles.dot}
        cx={x(at)}
        cy={y(value)}
        r={4.5}
        style={{ fill: colourOf(look) }}
      />
    ))}
  </g>
)
