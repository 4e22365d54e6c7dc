import { type ReactNode, useRef } from 'react'
import type { Lesson } from '../../lessons/lesson'
import type { LessonSession } from '../../state/lesson-session'
import { Boundary } from '../failure/Boundary'
import { HelpDialog } from './HelpDialog'
import { OnStage } from './OnStage'
import { useHasPresented } from './use-has-presented'
import { type Stepping, useStepping } from './use-stepping'

interface SteppedProps {
  readonly lesson: Lesson
  readonly session: LessonSession
  /** Draws the desk; `hasPresented` says that it comes back from the stage. */
  readonly desk: (stepping: Stepping, hasPresented: boolean) => ReactNode
}

/** What is stepped: at its desk, and while it is presented on the stage. */
export function Stepped({ lesson, session, desk }: SteppedProps) {
  const { isPresenting, hasPresented } = useHasPresented()
  if (isPresenting) return <OnStage lesson={lesson} session={session} />
  return <AtDesk session={session} desk={(stepping) => desk(stepping, hasPresented)} />
}

interface AtDeskProps extends Pick<SteppedProps, 'session'> {
  readonly desk: (stepping: Stepping) => ReactNode
}

/** The keys and the autoplay of a desk, outside of all that can fail. */
function AtDesk({ session, desk }: AtDeskProps) {
  const help = useRef<HTMLDialogElement>(null)
  const stepping = useStepping(session, () => help.current?.showModal())
  return (
    <>
      <Boundary place="desk">{desk(stepping)}</Boundary>
      <HelpDialog dialog={help} />
    </>
  )
}
