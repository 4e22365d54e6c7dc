import { type ReactNode, useRef } from 'react'
import type { ProgramSession } from '../../../state/session/program-session'
import { Boundary } from '../../failure/Boundary'
import { HelpDialog } from '../steps/HelpDialog'
import { type Stepping, useStepping } from '../steps/use-stepping'
import { OnStage } from './OnStage'
import { useHasPresented } from './use-has-presented'

interface SteppedProps {
  readonly session: ProgramSession
  /** Renders the desk; `hasPresented` says whether the session has returned from the stage. */
  readonly desk: (stepping: Stepping, hasPresented: boolean) => ReactNode
}

/** A session that is stepped: at its desk, or on the stage while it is presented. */
export function Stepped({ session, desk }: SteppedProps) {
  const { isPresenting, hasPresented } = useHasPresented()
  if (isPresenting) return <OnStage session={session} />
  return <AtDesk session={session} desk={(stepping) => desk(stepping, hasPresented)} />
}

interface AtDeskProps extends Pick<SteppedProps, 'session'> {
  readonly desk: (stepping: Stepping) => ReactNode
}

/** A desk with its keys and autoplay, which are outside everything that can fail. */
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
