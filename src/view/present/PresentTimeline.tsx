import clsx from 'clsx'
import type { Trace } from '../../trace/trace'
import styles from './PresentTimeline.module.css'

interface PresentTimelineProps {
  readonly trace: Trace
  readonly step: number
}

/** Every step as a thin piece in the colour of its phase. */
export const PresentTimeline = ({ trace, step }: PresentTimelineProps) => (
  <div className={styles.timeline} aria-hidden="true">
    {trace.steps.map((each, index) => (
      <span
        key={`${each.kind}-${each.node}-${'edge' in each ? each.edge.id : ''}`}
        className={clsx(
          styles.piece,
          each.kind === 'forward' ? styles.forward : styles.backward,
          index + 1 <= step && styles.done,
          index + 1 === step && styles.current,
        )}
      />
    ))}
  </div>
)
