import { type CSSProperties, type ReactNode, Suspense, useCallback, useRef } from 'react'
import type { Size } from '../../../layout/sizes'
import type { ProgramSession } from '../../../state/session/program-session'
import { Boundary } from '../../failure/Boundary'
import { Loading } from '../../failure/Loading'
import { useSize } from '../../shared/use-size'
import { usePosition } from '../steps/use-position'
import { BoardStep } from './BoardStep'
import { BoardTitle } from './BoardTitle'
import { Gauges } from './Gauges'
import { PresentFormula } from './PresentFormula'
import styles from './PresentPage.module.css'
import { PresentTimeline } from './PresentTimeline'
import { useBoardHeight } from './use-board-height'

export interface StagePartsProps {
  readonly session: ProgramSession
  /** What the stage shows after the end of the session, as it opens, if that is known. */
  readonly ahead: ProgramSession | undefined
  /** The size of the stage. */
  readonly room: Size
  readonly unit: number
  /** Renders the graph, with text no smaller than 16 times `scale` pixels. */
  readonly graph: (scale: number) => ReactNode
  /** Renders what stands beside the graph, with letters of the same least size; absent for nothing. */
  readonly beside: ((scale: number) => ReactNode) | undefined
  /** Whether the whole graph can be read if it has a given size and scale. */
  readonly isReadableOn: (room: Size, scale: number) => Promise<boolean>
  /** What is asked at the current step; it covers the board. */
  readonly question: ReactNode
}

/** The graph's smallest letters have 20 stage pixels; unscaled they have 16. */
const graphScale = 1.25

/** The part of the stage that the graph has beside something, and how wide a stage is at least on which they are side by side. */
const [graphShare, widePx] = [0.56, 700]

/** The graph, beside what is asked for, over the board and the timeline; the graph has what the board leaves, so it waits until that is known. */
export function StageParts({
  session,
  ahead,
  room,
  unit,
  graph,
  beside,
  isReadableOn,
  question,
}: StagePartsProps) {
  const { trace, step } = session
  const { isWhole } = usePosition(session)
  const scale = graphScale * unit
  const place = useRef<HTMLDivElement>(null)
  const graphPx = useSize(place)?.height
  const isReadable = useCallback((graphRoom: Size) => isReadableOn(graphRoom, scale), [isReadableOn, scale])
  const stage = beside && room.width >= widePx ? { ...room, width: graphShare * room.width } : room
  const board = useBoardHeight(session, { stage, graphPx, unit }, isReadable)
  return (
    <div className={styles.stage} style={{ '--board': `${board.px ?? board.mostPx}px` } as CSSProperties}>
      <div className={styles.upper}>
        <div ref={place} className={styles.graph}>
          {board.px === undefined ? <Loading /> : <Boundary place="stage-graph">{graph(scale)}</Boundary>}
        </div>
        {beside && (
          <div className={styles.beside}>
            <Suspense fallback={<Loading />}>{beside(scale)}</Suspense>
          </div>
        )}
      </div>
      <Boundary place="stage-board">
        {step === 0 ? (
          <BoardTitle session={session} />
        ) : (
          <BoardStep session={session} step={step} isWhole={isWhole}>
            <PresentFormula session={session} unit={unit} />
          </BoardStep>
        )}
      </Boundary>
      <Gauges session={session} ahead={ahead} room={room} unit={unit} board={board} />
      <div className={styles.question}>{question}</div>
      <Boundary place="stage-timeline">
        <PresentTimeline trace={trace} step={step} />
      </Boundary>
    </div>
  )
}
