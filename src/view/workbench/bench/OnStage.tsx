import { type ReactNode, Suspense, useCallback, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { Size } from '../../../layout/sizes'
import type { Beyond } from '../../../state/lecture/beyond'
import type { Beside } from '../../../state/link/link'
import type { ProgramSession } from '../../../state/session/program-session'
import { appStore } from '../../../state/stores/app-store'
import { Boundary } from '../../failure/Boundary'
import { Loading } from '../../failure/Loading'
import { lazyPart } from '../../failure/lazy-part'
import { isReadableOn } from '../graph/is-readable-on'
import { type Top, useStageActions } from '../stage/use-stage-actions'
import { useStopNumber } from '../stage/use-stop-number'
import { usePosition } from '../steps/use-position'
import { ProgramGraph } from './ProgramGraph'
import { Said } from './Said'
import { besidesOf, noStops, type OwnBesides, shownBeside } from './stage-besides'
import { useEdgeSymbols } from './use-edge-symbols'
import { useNextSession } from './use-next-session'
import { useAnnouncedStage, useMountedShow, useShow } from './use-show'

const PresentPage = lazyPart('PresentPage', async () => (await import('../stage/PresentPage')).PresentPage, [
  'workbench',
  'stage',
])

const StageCode = lazyPart('StageCode', async () => (await import('../code/StageCode')).StageCode, [
  'workbench',
])

const NotesStrip = lazyPart('NotesStrip', async () => (await import('../stage/NotesStrip')).NotesStrip, [
  'stage',
])

interface OnStageProps {
  readonly session: ProgramSession
  /** What is asked at the current step. */
  readonly question: ReactNode
  readonly beyond: Beyond
  /** What can stand beside the graph, besides the program. */
  readonly besides: OwnBesides
  readonly notes: ReactNode
}

/**
 * A session on the stage, whose code is fetched on first use. Its keys are outside everything that can fail.
 */
export function OnStage({ session, question, beyond, besides, notes }: OnStageProps) {
  const [top, put] = useState<Top>()
  const { stops = noStops } = beyond
  const asked = useStore(appStore, ({ link }) => link.beside)
  const hasNotes = useStore(appStore, ({ link }) => link.hasNotes)
  const next = useNextSession(session, beyond)
  const shown = shownBeside(asked, besides)
  const available = useMemo(() => besidesOf(besides), [besides])
  const number = useStopNumber(stops)
  useShow()
  useAnnouncedStage()
  useMountedShow()
  const actions = useStageActions(usePosition(session), { top, put }, number, beyond, {
    besides: available,
  })
  const { run } = session
  const pictured = session.pictured?.target
  const symbols = useEdgeSymbols(session).symbols?.written
  const isReadable = useCallback(
    (room: Size, scale: number) => isReadableOn(run, room, scale, { pictured, symbols }),
    [run, pictured, symbols],
  )
  return (
    <Boundary place="stage">
      <Suspense fallback={<Loading />}>
        <PresentPage
          session={session}
          ahead={beyond.ahead}
          actions={actions}
          top={top}
          onClose={() => put(undefined)}
          stops={stops}
          typed={number.typed}
          graph={(scale) => <ProgramGraph session={session} scale={scale} />}
          beside={shown && ((scale) => besideGraph(shown, besides, session, scale))}
          available={available}
          isReadableOn={isReadable}
          question={question}
          notes={
            hasNotes && (
              <Suspense>
                <NotesStrip
                  said={<Said session={session} />}
                  next={next && <Said session={next} />}
                  notes={notes}
                  stops={stops}
                />
              </Suspense>
            )
          }
        />
      </Suspense>
    </Boundary>
  )
}

/** What is asked for beside the graph, in letters of the stage. */
const besideGraph = (
  shown: Beside,
  besides: OwnBesides,
  session: ProgramSession,
  scale: number,
): ReactNode =>
  shown === 'program' || shown === 'classes' ? (
    <Boundary place="code">
      <StageCode
        session={session}
        scale={scale}
        classes={shown === 'classes' ? besides.classes : undefined}
      />
    </Boundary>
  ) : (
    besides[shown]
  )
