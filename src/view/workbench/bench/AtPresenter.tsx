import { type ReactNode, useState } from 'react'
import { useStore } from 'zustand'
import type { Beyond } from '../../../state/lecture/beyond'
import type { ProgramSession } from '../../../state/session/program-session'
import { sessionAt } from '../../../state/session/session-at'
import { appStore } from '../../../state/stores/app-store'
import { PresenterPage } from '../presenter/PresenterPage'
import { type Top, useStageActions } from '../stage/use-stage-actions'
import { useStopNumber } from '../stage/use-stop-number'
import { ProgramGraph } from './ProgramGraph'
import { Said } from './Said'
import { codesOf, noStops } from './stage-codes'
import { useShow } from './use-show'

interface AtPresenterProps {
  readonly session: ProgramSession
  readonly beyond: Beyond
  readonly notes: ReactNode
  readonly hasClasses: boolean
}

/** A session in the lecturer's window, which follows the stage and leads it; its keys are those of the stage. */
export function AtPresenter({ session, beyond, notes, hasClasses }: AtPresenterProps) {
  const show = useStore(appStore, ({ link }) => link.show) ?? 'own'
  useShow()
  const [top, put] = useState<Top>()
  const { stops = noStops } = beyond
  const number = useStopNumber(stops)
  const actions = useStageActions(session, { top, put }, number, beyond, codesOf(hasClasses))
  const next = session.step < session.trace.steps.length ? sessionAt(session, session.step + 1) : undefined
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
