import { type ReactNode, useState } from 'react'
import { useStore } from 'zustand'
import type { Beyond } from '../../../state/lecture/beyond'
import type { ProgramSession } from '../../../state/session/program-session'
import { appStore } from '../../../state/stores/app-store'
import { PresenterPage } from '../presenter/PresenterPage'
import { type Top, useStageActions } from '../stage/use-stage-actions'
import { useStopNumber } from '../stage/use-stop-number'
import { usePosition } from '../steps/use-position'
import { ProgramGraph } from './ProgramGraph'
import { Said } from './Said'
import { besidesOf, noStops, type OwnBesides } from './stage-besides'
import { useNextSession } from './use-next-session'
import { useMountedShow, useShow } from './use-show'

interface AtPresenterProps {
  readonly session: ProgramSession
  readonly beyond: Beyond
  readonly notes: ReactNode
  readonly besides: OwnBesides
}

/** A session in the lecturer's window, which follows the stage and leads it; its keys are those of the stage. */
export function AtPresenter({ session, beyond, notes, besides }: AtPresenterProps) {
  const show = useStore(appStore, ({ link }) => link.show) ?? 'own'
  useShow()
  useMountedShow()
  const [top, setTop] = useState<Top>()
  const put = (wanted: Top | undefined): void => setTop(isOwn(wanted) ? wanted : undefined)
  const { stops = noStops } = beyond
  const number = useStopNumber(stops)
  const actions = useStageActions(usePosition(session), { top, put }, number, beyond, {
    besides: besidesOf(besides),
  })
  const next = useNextSession(session, beyond)
  const shown = (of: ProgramSession) => ({
    picture: <ProgramGraph session={of} />,
    said: <Said session={of} />,
  })
  return (
    <PresenterPage
      session={session}
      show={show}
      actions={actions}
      top={top}
      onClose={() => put(undefined)}
      stops={stops}
      typed={number.typed}
      now={shown(session)}
      next={next && shown(next)}
      notes={notes}
    />
  )
}

/** What else lies on top of the stage is for the hall. */
const isOwn = (top: Top | undefined): boolean => top === 'help' || top === 'contents'
