import clsx from 'clsx'
import { line } from 'd3-shape'
import type { Accuracies } from '../../training/training-run'
import styles from './AccuracyLine.module.css'
import type { ChartFrame } from './chart-frame'

interface AccuracyLineProps {
  readonly frame: ChartFrame
  readonly accuracies: readonly Accuracies[]
  readonly part: 'train' | 'test'
}

const mostDots = 60

/** One accuracy over the iterations: solid for training, dashed for test, a dot at each measurement. */
export function AccuracyLine({ frame: { x, y }, accuracies, part }: AccuracyLineProps) {
  const path = line<Accuracies>(
    ({ iteration }) => x(iteration),
    (accuracy) => y(accuracy[part]),
  )
  return (
    <>
      <path className={clsx(styles.line, styles[part])} d={path(accuracies) ?? ''} />
      {accuracies.length <= mostDots &&
        accuracies.map((accuracy) => (
          <circle
            key={accuracy.iteration}
            className={styles.dot}
            cx={x(accuracy.iteration)}
            cy={y(accuracy[part])}
            r={3}
          />
        ))}
    </>
  )
}
