import { type ReactNode, Suspense, useCallback, useLayoutEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Size } from '../../../layout/sizes'
import type { Beyond } from '../../../state/lecture/beyond'
import type { ProgramSession } from '../../../state/session/program-session'
import { presentStore } from '../../../state/stores/present-store'
import { Boundary } from '../../failure/Boundary'
import { Loading } from '../../failure/Loading'
import { lazyPart } from '../../failure/lazy-part'
import { isReadableOn } from '../graph/is-readable-on'
import { type Top, useStageActions } from '../stage/use-stage-actions'
import { useStopNumber } from '../stage/use-stop-number'
import { ProgramGraph } from './ProgramGraph'
import { codesOf, noStops } from './stage-codes'
import { useShow } from './use-show'

const PresentPage = lazyPart('PresentPage', async () => (await import('../stage/PresentPage')).PresentPage, [
  'workbench',
  'stage',
])

const StageCode = lazyPart('StageCode', async () => (await import('../code/StageCode')).StageCode, [
  'workbench',
])

interface OnStageProps {
  readonly session: ProgramSession
  /** What is asked at the current step. */
  readonly question: ReactNode
  readonly beyond: Beyond
  /** The lecture's classes for the session, if there are some. */
  readonly classes: ReactNode
}

/**
 * A session on the stage, whose code is fetched on first use. Its keys are outside everything that can fail.
 */
export function OnStage({ session, question, beyond, classes }: OnStageProps) {
  const [top, put] = useState<Top>()
  const { stops = noStops } = beyond
  const code = useStore(presentStore, (state) => state.code)
  const number = useStopNumber(stops)
  useShow()
  const actions = useStageActions(session, { top, put }, number, beyond, codesOf(classes !== undefined))
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
          top={top}
          onClose={() => put(undefined)}
          stops={stops}
          typed={number.typed}
          graph={(scale) => <ProgramGraph session={session} scale={scale} />}
          code={(scale) => (
            <StageCode session={session} scale={scale} classes={code === 'classes' ? classes : undefined} />
          )}
          isReadableOn={isReadable}
          question={question}
        />
      </Suspense>
    </Boundary>
  )
}
