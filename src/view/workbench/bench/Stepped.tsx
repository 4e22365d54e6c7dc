import { type ReactNode, useRef } from 'react'
import { useStore } from 'zustand'
import type { Beyond } from '../../../state/lecture/beyond'
import type { ProgramSession } from '../../../state/session/program-session'
import { appStore, isPresenter } from '../../../state/stores/app-store'
import { Boundary } from '../../failure/Boundary'
import { HelpDialog } from '../steps/HelpDialog'
import { type Stepping, useStepping } from '../steps/use-stepping'
import { Shown } from './Shown'
import type { OwnBesides } from './stage-besides'
import { useHasPresented } from './use-has-presented'

interface SteppedProps {
  readonly session: ProgramSession
  /** What is asked on the stage, over its board. */
  readonly stageQuestion?: ReactNode
  /** What can stand beside the graph on the stage, besides the program. */
  readonly besides?: OwnBesides
  /** What the lecturer's window says besides. */
  readonly notes?: ReactNode
  /** Where the stage goes on behind the last step, and back before the first. */
  readonly beyond?: Beyond
  /** Renders the desk; `hasPresented` says whether the session has returned from the stage. */
  readonly desk: (stepping: Stepping, hasPresented: boolean) => ReactNode
}

const nothing: Beyond = {}
const nothingBeside: OwnBesides = {}

/** A session that is stepped: at its desk, or on the stage while it is presented. */
export function Stepped(props: SteppedProps) {
  const { session, stageQuestion, besides = nothingBeside, notes, beyond = nothing, desk } = props
  const isLecturers = useStore(appStore, isPresenter)
  const { isPresenting, hasPresented } = useHasPresented()
  if (isLecturers || isPresenting)
    return (
      <Shown session={session} question={stageQuestion} besides={besides} notes={notes} beyond={beyond} />
    )
  return (
    <AtDesk
      session={session}
      asks={stageQuestion !== undefined}
      desk={(stepping) => desk(stepping, hasPresented)}
    />
  )
}

interface AtDeskProps extends Pick<SteppedProps, 'session'> {
  readonly asks: boolean
  readonly desk: (stepping: Stepping) => ReactNode
}

/** A desk with its keys and autoplay, which are outside everything that can fail. */
function AtDesk({ session, asks, desk }: AtDeskProps) {
  const help = useRef<HTMLDialogElement>(null)
  const stepping = useStepping(session, () => help.current?.showModal())
  return (
    <>
      <Boundary place="desk">{desk(stepping)}</Boundary>
      <HelpDialog dialog={help} asks={asks} />
    </>
  )
}
