import { type CSSProperties, type ReactNode, useCallback, useRef } from 'react'
import type { Size } from '../../../layout/sizes'
import type { ProgramSession } from '../../../state/session/program-session'
import { Boundary } from '../../failure/Boundary'
import { Catcher } from '../../failure/Catcher'
import { Loading } from '../../failure/Loading'
import { useLanguage } from '../../shared/use-language'
import { useSize } from '../../shared/use-size'
import { BoardGauge } from './BoardGauge'
import { BoardStep } from './BoardStep'
import { BoardTitle } from './BoardTitle'
import { PresentFormula } from './PresentFormula'
import styles from './PresentPage.module.css'
import { PresentTimeline } from './PresentTimeline'
import { useBoardHeight } from './use-board-height'

export interface StagePartsProps {
  readonly session: ProgramSession
  /** The size of the stage. */
  readonly room: Size
  readonly unit: number
  /** Renders the graph, with text no smaller than 16 times `scale` pixels. */
  readonly graph: (scale: number) => ReactNode
  /** Whether the whole graph can be read if it has a given size and scale. */
  readonly isReadableOn: (room: Size, scale: number) => Promise<boolean>
  /** What is asked at the current step; it covers the board. */
  readonly question: ReactNode
}

/** The graph's smallest letters have 20 stage pixels; unscaled they have 16. */
const graphScale = 1.25

/** The graph over the board and the timeline; the graph has what the board leaves, so it waits until that is known. */
export function StageParts({ session, room, unit, graph, isReadableOn, question }: StagePartsProps) {
  const { language } = useLanguage()
  const { trace, step } = session
  const scale = graphScale * unit
  const place = useRef<HTMLDivElement>(null)
  const graphPx = useSize(place)?.height
  const isReadable = useCallback((graphRoom: Size) => isReadableOn(graphRoom, scale), [isReadableOn, scale])
  const board = useBoardHeight(session, { stage: room, graphPx, unit }, isReadable)
  const gauge = [session.heading.name, session.broken?.id, language, unit, room.width, room.height].join()
  return (
    <div className={styles.stage} style={{ '--board': `${board.px ?? board.mostPx}px` } as CSSProperties}>
      <div ref={place} className={styles.graph}>
        {board.px === undefined ? <Loading /> : <Boundary place="stage-graph">{graph(scale)}</Boundary>}
      </div>
      <Boundary place="stage-board">
        {step === 0 ? (
          <BoardTitle session={session} />
        ) : (
          <BoardStep session={session} step={step}>
            <PresentFormula session={session} unit={unit} />
          </BoardStep>
        )}
      </Boundary>
      {board.isAsked && (
        <Catcher
          attempt={[gauge]}
          onFailure={() => board.measured({ full: board.mostPx, lean: board.mostPx })} // the graph waits for it
        >
          <BoardGauge
            key={gauge}
            session={session}
            unit={unit}
            mostPx={board.mostPx}
            onMeasured={board.measured}
          />
        </Catcher>
      )}
      <div className={styles.question}>{question}</div>
      <Boundary place="stage-timeline">
        <PresentTimeline trace={trace} step={step} />
      </Boundary>
    </div>
  )
}
