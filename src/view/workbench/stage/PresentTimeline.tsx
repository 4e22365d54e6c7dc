import type { Trace } from '../../../trace/steps/trace'
import { TimelinePieces } from '../steps/TimelinePieces'
import styles from './PresentTimeline.module.css'

interface PresentTimelineProps {
  readonly trace: Trace
  readonly step: number
}

/** Every step as a thin piece at the bottom of the stage. */
export const PresentTimeline = ({ trace, step }: PresentTimelineProps) => (
  <div className={styles.timeline}>
    <TimelinePieces trace={trace} step={step} />
  </div>
)
