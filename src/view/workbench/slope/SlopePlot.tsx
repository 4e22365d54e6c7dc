import { useId } from 'react'
import { formulaWords } from '../../../engine/formula/equation-tex'
import type { Size } from '../../../layout/sizes'
import { formatNumber } from '../../../lib/format'
import { type PlotWindow, plotWindow } from '../../../trace/slope/plot'
import type { Slope } from '../../../trace/slope/slope'
import type { NamedSlope } from '../../../trace/slope/slope-of-step'
import { useLanguage } from '../../shared/use-language'
import { drawnSlope } from './drawn-slope'
import styles from './SlopePlot.module.css'

interface SlopePlotProps {
  readonly slope: NamedSlope
  readonly size: Size
  readonly letterPx: number
  /** The part of the plane that is shown; by default that around the point. */
  readonly window?: PlotWindow
  /** Where the point was moved to; by default it is where the forward pass left it. */
  readonly moved?: Pick<Slope, 'x' | 'y' | 'steepness'>
}

/** A curve, the point on it, and the tangent with its slope as a number. */
export function SlopePlot({
  slope,
  size,
  letterPx,
  window = plotWindow(slope),
  moved = slope,
}: SlopePlotProps) {
  const { language, t } = useLanguage()
  const clip = useId()
  const { width, height } = size
  const now = { ...slope, ...moved }
  const { curve, tangent, point, zero } = drawnSlope(now, window, size)
  const [from, to] = tangent
  const operand = formulaWords(slope.symbols.operand, { language }).plain
  const output = formulaWords(slope.symbols.output, { language }).plain
  const [x, y, steepness] = [formatNumber(now.x), formatNumber(now.y), formatNumber(now.steepness)]
  const gap = 0.4 * letterPx
  return (
    <svg
      className={styles.plot}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('slope.plot', { output, operand, x, y, slope: steepness })}
      data-steepness={now.steepness}
      style={{ fontSize: letterPx }}
    >
      <clipPath id={clip}>
        <rect width={width} height={height} rx={6} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <path className={styles.axis} d={`M0 ${zero.y}H${width}M${zero.x} 0V${height}`} />
        <path className={styles.guide} d={`M${point.x} ${point.y}V${height}M${point.x} ${point.y}H0`} />
        <path className={styles.curve} d={curve} />
        <line className={styles.tangent} x1={from.x} y1={from.y} x2={to.x} y2={to.y} data-tangent />
      </g>
      <circle className={styles.point} cx={point.x} cy={point.y} r={0.32 * letterPx} />
      <text className={styles.slope} x={gap} y={letterPx + gap / 2}>
        {t('slope.number', { slope: steepness })}
      </text>
      <text className={styles.value} x={gap} y={point.y - gap}>
        <Name plain={output} /> = {y}
      </text>
      <text className={styles.value} x={point.x + gap} y={height - gap}>
        <Name plain={operand} /> = {x}
      </text>
    </svg>
  )
}

/** A symbol in plain text, its index lowered. */
function Name({ plain }: { readonly plain: string }) {
  const [name, index] = plain.split('_')
  return (
    <>
      <tspan className={styles.symbol}>{name}</tspan>
      {index && (
        <>
          <tspan className={styles.index} dy="0.25em">
            {index}
          </tspan>
          <tspan dy="-0.18em">{'\u200b'}</tspan>
        </>
      )}
    </>
  )
}
