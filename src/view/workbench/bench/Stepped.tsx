import { type ReactNode, Suspense, useRef } from 'react'
import { useStore } from 'zustand'
import type { Beyond } from '../../../state/lecture/beyond'
import type { ProgramSession } from '../../../state/session/program-session'
import { appStore, isPresenter } from '../../../state/stores/app-store'
import { Boundary } from '../../failure/Boundary'
import { Loading } from '../../failure/Loading'
import { lazyPart } from '../../failure/lazy-part'
import { HelpDialog } from '../steps/HelpDialog'
import { type Stepping, useStepping } from '../steps/use-stepping'
import { OnStage } from './OnStage'
import { useHasPresented } from './use-has-presented'

interface SteppedProps {
  readonly session: ProgramSession
  /** What is asked on the stage, over its board. */
  readonly stageQuestion?: ReactNode
  /** The lecture's classes for the session, if there are some. */
  readonly stageClasses?: ReactNode
  /** What the lecturer's window says besides. */
  readonly notes?: ReactNode
  /** Where the stage goes on behind the last step, and back before the first. */
  readonly beyond?: Beyond
  /** Renders the desk; `hasPresented` says whether the session has returned from the stage. */
  readonly desk: (stepping: Stepping, hasPresented: boolean) => ReactNode
}

const nothing: Beyond = {}

const AtPresenter = lazyPart('AtPresenter', async () => (await import('./AtPresenter')).AtPresenter, [
  'workbench',
  'stage',
])

/** A session that is stepped: at its desk, or on the stage while it is presented. */
export function Stepped(props: SteppedProps) {
  const { session, stageQuestion, stageClasses, notes, beyond = nothing, desk } = props
  const isLecturers = useStore(appStore, isPresenter)
  const { isPresenting, hasPresented } = useHasPresented()
  if (isLecturers)
    return (
      <Boundary place="stage">
        <Suspense fallback={<Loading />}>
          <AtPresenter
            session={session}
            beyond={beyond}
            notes={notes}
            hasClasses={stageClasses !== undefined}
          />
        </Suspense>
      </Boundary>
    )
  if (isPresenting)
    return <OnStage session={session} question={stageQuestion} beyond={beyond} classes={stageClasses} />
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
