import { type CSSProperties, type ReactNode, Suspense, useCallback, useRef } from 'react'
import { useStore } from 'zustand'
import type { Size } from '../../../layout/sizes'
import type { ProgramSession } from '../../../state/session/program-session'
import { presentStore } from '../../../state/stores/present-store'
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
  /** Renders the program, with letters of the same least size. */
  readonly code: (scale: number) => ReactNode
  /** Whether the whole graph can be read if it has a given size and scale. */
  readonly isReadableOn: (room: Size, scale: number) => Promise<boolean>
  /** What is asked at the current step; it covers the board. */
  readonly question: ReactNode
}

/** The graph's smallest letters have 20 stage pixels; unscaled they have 16. */
const graphScale = 1.25

/** The part of the stage that the graph has beside the program, and how wide a stage is at least on which they are side by side. */
const [besideCode, widePx] = [0.56, 700]

/** The graph, beside the program where that is asked for, over the board and the timeline; the graph has what the board leaves, so it waits until that is known. */
export function StageParts({ session, room, unit, graph, code, isReadableOn, question }: StagePartsProps) {
  const { language } = useLanguage()
  const isCodeShown = useStore(presentStore, (state) => state.code !== undefined)
  const { trace, step } = session
  const scale = graphScale * unit
  const place = useRef<HTMLDivElement>(null)
  const graphPx = useSize(place)?.height
  const isReadable = useCallback((graphRoom: Size) => isReadableOn(graphRoom, scale), [isReadableOn, scale])
  const stage = isCodeShown && room.width >= widePx ? { ...room, width: besideCode * room.width } : room
  const board = useBoardHeight(session, { stage, graphPx, unit }, isReadable)
  const gauge = [session.heading.name, session.broken?.id, language, unit, room.width, room.height].join()
  return (
    <div className={styles.stage} style={{ '--board': `${board.px ?? board.mostPx}px` } as CSSProperties}>
      <div className={styles.upper}>
        <div ref={place} className={styles.graph}>
          {board.px === undefined ? <Loading /> : <Boundary place="stage-graph">{graph(scale)}</Boundary>}
        </div>
        {isCodeShown && (
          <div className={styles.code}>
            <Boundary place="code">
              <Suspense fallback={<Loading />}>{code(scale)}</Suspense>
            </Boundary>
          </div>
        )}
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
