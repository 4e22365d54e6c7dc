import clsx from 'clsx'
import type { Trace } from '../../../trace/steps/trace'
import styles from './TimelinePieces.module.css'
import { toneOf } from './tone-of'

interface TimelinePiecesProps {
  readonly trace: Trace
  readonly step: number
}

/** Every step as a piece in the colour of its phase; `--piece-height` and `--current-height` say how high they are. */
export const TimelinePieces = ({ trace, step }: TimelinePiecesProps) => (
  <div className={styles.pieces} aria-hidden="true">
    {trace.steps.map((each, index) => (
      <span
        key={index}
        className={clsx(
          styles.piece,
          styles[toneOf(each)],
          index + 1 <= step && styles.done,
          index + 1 === step && styles.current,
        )}
        data-tone={toneOf(each)}
      />
    ))}
  </div>
)
