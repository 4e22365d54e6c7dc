import { type ReactNode, Suspense } from 'react'
import { useStore } from 'zustand'
import { nudgeAt } from '../../../state/session/nudge-at'
import type { ProgramSession } from '../../../state/session/program-session'
import { appStore } from '../../../state/stores/app-store'
import { Boundary } from '../../failure/Boundary'
import { lazyPart } from '../../failure/lazy-part'

const NudgePanel = lazyPart('NudgePanel', async () => (await import('../nudge/NudgePanel')).NudgePanel, [
  'workbench',
])

interface NudgePlaceProps {
  readonly session: ProgramSession
  /** Shown below the measurement. */
  readonly footer: ReactNode
}

/** The nudge of a session, fetched when there first is one. */
export function NudgePlace({ session, footer }: NudgePlaceProps) {
  const linked = useStore(appStore, ({ link }) => link.nudge)
  const place = nudgeAt(session, linked)
  return (
    <Boundary place="nudge">
      <Suspense>
        {place && (
          <NudgePanel session={session} place={place} wasAsked={linked !== undefined} footer={footer} />
        )}
      </Suspense>
    </Boundary>
  )
}
