import clsx from 'clsx'
import { memo, useRef } from 'react'
import type { Trace } from '../../../trace/steps/trace'
import { useSize } from '../../shared/use-size'
import { TimelineBand } from './TimelineBand'
import styles from './TimelinePieces.module.css'
import { toneOf } from './tone-of'

/** The least width of a piece with the gap behind it; where there is less room, the steps are one band. */
const leastPx = 5

/** With more steps than this, they are one band everywhere. */
const mostPieces = 200

interface TimelinePiecesProps {
  readonly trace: Trace
  readonly step: number
}

/**
 * Every step as a piece in the colour of its phase; `--piece-height` and `--current-height` set their
 * heights.
 */
export function TimelinePieces({ trace, step }: TimelinePiecesProps) {
  const place = useRef<HTMLDivElement>(null)
  const room = useSize(place)?.width ?? Number.POSITIVE_INFINITY
  const count = trace.steps.length
  return (
    <div ref={place} className={styles.pieces} aria-hidden="true">
      {count > mostPieces || count * leastPx > room ? (
        <TimelineBand trace={trace} step={step} />
      ) : (
        trace.steps.map((each, index) => (
          <Piece key={index} tone={toneOf(each)} isDone={index + 1 <= step} isCurrent={index + 1 === step} />
        ))
      )}
    </div>
  )
}

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
