import clsx from 'clsx'
import type { CSSProperties } from 'react'
import type { Trace } from '../../../trace/steps/trace'
import { bandOf } from './band-of'
import styles from './TimelineBand.module.css'
import { toneOf } from './tone-of'

interface TimelineBandProps {
  readonly trace: Trace
  readonly step: number
}

/**
 * The steps of a long program as one band in the colours of their phases, with a mark at the current step.
 */
export function TimelineBand({ trace, step }: TimelineBandProps) {
  const current = trace.steps[step - 1]
  const done = step / trace.steps.length
  return (
    <div
      className={styles.band}
      style={{ '--band': bandOf(trace), '--done': `${100 * done}%` } as CSSProperties}
    >
      <span className={styles.later} />
      <span className={styles.done} />
      {current && <span className={clsx(styles.mark, styles[toneOf(current)])} />}
    </div>
  )
}
