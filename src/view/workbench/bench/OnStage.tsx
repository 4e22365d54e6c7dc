import { type ReactNode, Suspense, useCallback, useLayoutEffect, useState } from 'react'
import type { Size } from '../../../layout/sizes'
import type { Beyond } from '../../../state/lecture/beyond'
import type { ProgramSession } from '../../../state/session/program-session'
import { presentStore } from '../../../state/stores/present-store'
import { Boundary } from '../../failure/Boundary'
import { Loading } from '../../failure/Loading'
import { lazyPart } from '../../failure/lazy-part'
import { isReadableOn } from '../graph/is-readable-on'
import { useStageActions } from '../stage/use-stage-actions'
import { ProgramGraph } from './ProgramGraph'

const PresentPage = lazyPart('PresentPage', async () => (await import('../stage/PresentPage')).PresentPage, [
  'workbench',
  'stage',
])

interface OnStageProps {
  readonly session: ProgramSession
  /** What is asked at the current step. */
  readonly question: ReactNode
  readonly beyond: Beyond
}

/**
 * A session on the stage, whose code is fetched on first use. Its keys are outside everything that can fail.
 */
export function OnStage({ session, question, beyond }: OnStageProps) {
  const [isHelpShown, setIsHelpShown] = useState(false)
  const actions = useStageActions(session, { isShown: isHelpShown, show: setIsHelpShown }, beyond)
  useLayoutEffect(() => {
    const { setOnStage } = presentStore.getState()
    setOnStage(true)
    return () => setOnStage(false)
  }, [])
  const { run } = session
  const pictured = session.pictured?.target
  const isReadable = useCallback(
    (room: Size, scale: number) => isReadableOn(run, room, scale, pictured),
    [run, pictured],
  )
  return (
    <Boundary place="stage">
      <Suspense fallback={<Loading />}>
        <PresentPage
          session={session}
          actions={actions}
          isHelpShown={isHelpShown}
          graph={(scale) => <ProgramGraph session={session} scale={scale} />}
          isReadableOn={isReadable}
          question={question}
        />
      </Suspense>
    </Boundary>
  )
}
