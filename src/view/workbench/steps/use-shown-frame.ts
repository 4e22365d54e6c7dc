import { useMemo } from 'react'
import type { ProgramSession } from '../../../state/session/program-session'
import { derivationsIfAny } from '../../../state/session/session-derivations'
import { type Frame, frameAt } from '../../../trace/steps/frame'
import { waitingFrame } from '../../../trace/steps/waiting-frame'
import { usePosition } from './use-position'

/** What is shown of a session: its frame, in which a number waits while its derivation is shown stage by stage. */
export function useShownFrame(session: ProgramSession): Frame {
  const { position } = usePosition(session)
  const { stage } = position
  return useMemo(() => {
    const { trace, run, step } = session
    return waitingFrame(trace, frameAt(trace, run, step), derivationsIfAny(session, step), stage)
  }, [session, stage])
}
