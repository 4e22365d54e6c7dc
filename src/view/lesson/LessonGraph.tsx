import type { Lesson } from '../../lessons/lesson'
import { appStore } from '../../state/app-store'
import { folded } from '../../state/fold'
import type { LessonSession } from '../../state/lesson-session'
import { derivationsAt } from '../../state/session-derivations'
import { calloutOf } from '../../trace/callout'
import { frameAt } from '../../trace/frame'
import { GraphView } from '../graph/GraphView'
import { useLayout } from '../graph/use-layout'
import { usePosition } from './use-position'

interface LessonGraphProps {
  readonly lesson: Lesson
  readonly session: LessonSession
}

/** The graph of a lesson's part, with what is open of it, at the step at hand. */
export function LessonGraph({ lesson, session }: LessonGraphProps) {
  const name = session.part === lesson.parts[0] ? lesson.id : `${lesson.id}/${session.part.id}`
  return <LaidOutGraph key={name} name={name} session={session} />
}

function LaidOutGraph({ name, session }: { readonly name: string; readonly session: LessonSession }) {
  const { part, plan, run, trace, step, loss } = session
  const { layout, before, isInterim = false } = useLayout(plan)
  const { isWhole } = usePosition(session)
  const frame = frameAt(trace, run, step)
  const callout = frame.step && isWhole ? calloutOf(run, frame.step, derivationsAt(session, step)) : []
  const model = { run, trace, frame, layout, loss, ...(before && { before }) }
  const fold = (group: string): void => appStore.getState().change(folded(session, group))
  return (
    <GraphView
      model={model}
      name={name}
      callout={callout}
      isInterim={isInterim}
      onFold={part.lines ? undefined : fold}
    />
  )
}
