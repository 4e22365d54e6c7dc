import { Suspense, useLayoutEffect, useState } from 'react'
import type { ProgramSession } from '../../../state/session/program-session'
import { presentStore } from '../../../state/stores/present-store'
import { Boundary } from '../../failure/Boundary'
import { Loading } from '../../failure/Loading'
import { lazyPart } from '../../failure/lazy-part'
import { useStageActions } from '../stage/use-stage-actions'
import { ProgramGraph } from './ProgramGraph'

const PresentPage = lazyPart('PresentPage', async () => (await import('../stage/PresentPage')).PresentPage, [
  'workbench',
  'stage',
])

interface OnStageProps {
  readonly session: ProgramSession
}

/** What is stepped, on the stage: fetched when it is first asked for. Its keys are outside of all that can fail. */
export function OnStage({ session }: OnStageProps) {
  const [isHelpShown, setIsHelpShown] = useState(false)
  const actions = useStageActions(session, () => setIsHelpShown(!isHelpShown))
  useLayoutEffect(() => {
    const { setOnStage } = presentStore.getState()
    setOnStage(true)
    return () => setOnStage(false)
  }, [])
  return (
    <Boundary place="stage">
      <Suspense fallback={<Loading />}>
        <PresentPage
          session={session}
          actions={actions}
          isHelpShown={isHelpShown}
          graph={(scale) => <ProgramGraph session={session} scale={scale} />}
        />
      </Suspense>
    </Boundary>
  )
}
