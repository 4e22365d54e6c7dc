import { useId } from 'react'
import { formulaWords } from '../../../engine/formula/equation-tex'
import type { Size } from '../../../layout/sizes'
import { formatNumber } from '../../../lib/format'
import { type PlotWindow, plotWindow } from '../../../trace/slope/plot'
import type { Slope } from '../../../trace/slope/slope'
import type { NamedSlope } from '../../../trace/slope/slope-of-step'
import { useLanguage } from '../../shared/use-language'
import { drawnSlope } from './drawn-slope'
import { PlotLabel } from './PlotLabel'
import { plotLabels } from './plot-labels'
import styles from './SlopePlot.module.css'

interface SlopePlotProps {
  readonly slope: NamedSlope
  readonly size: Size
  readonly letterPx: number
  /** The part of the plane that is shown; by default that around the point. */
  readonly window?: PlotWindow
  /** Where the point was moved to; by default it is where the forward pass left it. */
  readonly moved?: Pick<Slope, 'x' | 'y' | 'steepness'>
  /** Whether there is room for a triangle on the tangent with its numbers, and for more digits. */
  readonly isLarge?: boolean
}

/** A curve, the point on it, and the tangent with its slope as a number. */
export function SlopePlot(props: SlopePlotProps) {
  const { slope, size, letterPx, window = plotWindow(slope), moved: now = slope, isLarge = false } = props
  const { language, t } = useLanguage()
  const clip = useId()
  const { width, height } = size
  const drawn = drawnSlope(slope, window, size, now)
  const { curve, point, left, zero, triangle } = drawn
  const [from, to] = drawn.tangent
  const operand = formulaWords(slope.symbols.operand, { language }).plain
  const output = formulaWords(slope.symbols.output, { language }).plain
  const slopeIs = (number: string): string => t('slope.number', { slope: number })
  const symbols = { operand, output }
  const labels = plotLabels({ now, drawn, size, letterPx, symbols, slopeIs, isLarge })
  return (
    <svg
      className={styles.plot}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('slope.plot', {
        output,
        operand,
        x: formatNumber(now.x),
        y: formatNumber(now.y),
        slope: formatNumber(now.steepness),
      })}
      data-steepness={now.steepness}
      style={{ fontSize: letterPx }}
    >
      <clipPath id={clip}>
        <rect width={width} height={height} rx={6} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <path className={styles.axis} d={`M0 ${zero.y}H${width}M${zero.x} 0V${height}`} />
        <path className={styles.guide} d={`M${point.x} ${point.y}V${height}M${point.x} ${point.y}H0`} />
        {labels.map((label, i) => (
          <PlotLabel key={i} {...label} letterPx={letterPx} part="ground" />
        ))}
        <path className={styles.curve} d={curve} />
        <line className={styles.tangent} x1={from.x} y1={from.y} x2={to.x} y2={to.y} data-tangent />
        {isLarge && triangle.rise !== 0 && (
          <path
            className={styles.triangle}
            d={`M${point.x} ${point.y}H${triangle.corner.x}V${triangle.top.y}`}
          />
        )}
      </g>
      {left.x !== point.x && <circle className={styles.left} cx={left.x} cy={left.y} r={0.32 * letterPx} />}
      <circle className={styles.point} cx={point.x} cy={point.y} r={0.32 * letterPx} />
      {labels.map((label, i) => (
        <PlotLabel key={i} {...label} letterPx={letterPx} part="letters" />
      ))}
    </svg>
  )
}
