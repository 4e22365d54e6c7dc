import clsx from 'clsx'
import { memo } from 'react'
import type { Trace } from '../../../trace/steps/trace'
import { TimelineBand } from './TimelineBand'
import styles from './TimelinePieces.module.css'
import { toneOf } from './tone-of'

/** With more steps than this, the pieces would be narrower than the gaps between them. */
const mostPieces = 200

interface TimelinePiecesProps {
  readonly trace: Trace
  readonly step: number
}

/**
 * Every step as a piece in the colour of its phase; `--piece-height` and `--current-height` set their
 * heights.
 */
export const TimelinePieces = ({ trace, step }: TimelinePiecesProps) =>
  trace.steps.length > mostPieces ? (
    <TimelineBand trace={trace} step={step} />
  ) : (
    <div className={styles.pieces} aria-hidden="true">
      {trace.steps.map((each, index) => (
        <Piece key={index} tone={toneOf(each)} isDone={index + 1 <= step} isCurrent={index + 1 === step} />
      ))}
    </div>
  )

interface PieceProps {
  readonly tone: ReturnType<typeof toneOf>
  readonly isDone: boolean
  readonly isCurrent: boolean
}

const Piece = memo(({ tone, isDone, isCurrent }: PieceProps) => (
  <span
    className={clsx(styles.piece, styles[tone], isDone && styles.done, isCurrent && styles.current)}
    data-tone={tone}
  />
))
