import { memo } from 'react'
import type { Lesson } from '../../lessons/lesson'
import { appStore } from '../../state/app-store'
import { folded } from '../../state/fold'
import type { LessonSession } from '../../state/lesson-session'
import { derivationsIfAny } from '../../state/session-derivations'
import { calloutOf } from '../../trace/callout'
import { frameAt } from '../../trace/frame'
import { GraphView } from '../graph/GraphView'
import { MarkedIndex } from '../graph/marked-index'
import { useLayout } from '../graph/use-layout'
import { useLatest } from '../shared/use-latest'
import { digitScores } from './digits/digit-scores'
import { usePosition } from './use-position'

interface LessonGraphProps {
  readonly lesson: Lesson
  readonly session: LessonSession
  /** Given on a stage: the smallest scale that the last row can read. */
  readonly scale?: number
}

/** The graph of a lesson's part, with what is open of it, at the step at hand. */
export const LessonGraph = memo(function LessonGraph({ lesson, session, scale }: LessonGraphProps) {
  const name = session.part === lesson.parts[0] ? lesson.id : `${lesson.id}/${session.part.id}`
  return (
    <MarkedIndex value={digitScores(session)?.label}>
      <LaidOutGraph key={name} name={name} session={session} scale={scale} />
    </MarkedIndex>
  )
})

interface LaidOutGraphProps {
  readonly name: string
  readonly session: LessonSession
  readonly scale: number | undefined
}

function LaidOutGraph({ name, session, scale }: LaidOutGraphProps) {
  const { part, plan, run, trace, step, loss } = session
  const { layout, before, isInterim = false } = useLayout(plan)
  const { isWhole } = usePosition(session)
  const frame = frameAt(trace, run, step)
  const callout =
    frame.step && isWhole && scale === undefined
      ? calloutOf(run, frame.step, derivationsIfAny(session, step))
      : []
  const model = { run, trace, frame, layout, loss, ...(before && { before }) }
  const fold = useLatest((group: string) => appStore.getState().change(folded(session, group)))
  return (
    <GraphView
      model={model}
      name={name}
      callout={callout}
      isInterim={isInterim}
      onFold={part.lines || scale !== undefined ? undefined : fold}
      stageScale={scale}
    />
  )
}
