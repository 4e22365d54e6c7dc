import clsx from 'clsx'
import { line } from 'd3-shape'
import { memo } from 'react'
import type { Accuracies } from '../../../training/history/accuracies'
import { colourOf, dashOf } from '../runs/run-looks'
import styles from './AccuracyLine.module.css'
import { trainedAccuracies } from './accuracy-domain'
import type { ChartFrame } from './chart-frame'

interface AccuracyLineProps {
  readonly frame: ChartFrame
  readonly accuracies: readonly Accuracies[]
  readonly part: 'train' | 'test'
  readonly look: number
}

const mostDots = 40
const dotRadiusPx = 3

/**
 * One accuracy of a run over the iterations: thick with solid dots for test, thin with open ones for
 * training.
 */
export const AccuracyLine = memo(function AccuracyLine({
  frame: { x, y },
  accuracies,
  part,
  look,
}: AccuracyLineProps) {
  const path = line<Accuracies>(
    ({ iteration }) => x(iteration),
    (accuracy) => y(accuracy[part]),
  )
  const colour = colourOf(look)
  const trained = trainedAccuracies(accuracies)
  const shown = trained.length > 0 ? trained : accuracies
  return (
    <>
      <path
        className={clsx(styles.line, styles[part])}
        d={path.digits(1)(shown) ?? ''}
        strokeDasharray={dashOf(look)}
        style={{ stroke: colour }}
      />
      {shown.length <= mostDots &&
        shown.map((accuracy) => (
          <circle
            key={accuracy.iteration}
            className={styles.dot}
            cx={x(accuracy.iteration)}
            cy={y(accuracy[part])}
            r={dotRadiusPx}
            style={{ fill: part === 'test' ? colour : 'var(--surface)', stroke: colour }}
          />
        ))}
    </>
  )
})
