import { type Beyond, leadsFrom } from '../../../state/lecture/beyond'
import type { ProgramSession } from '../../../state/session/program-session'
import { sessionAt } from '../../../state/session/session-at'
import { usePosition } from '../steps/use-position'

/** A session one step further; undefined where another part, or another stop of a track, comes next. */
export function useNextSession(session: ProgramSession, beyond: Beyond): ProgramSession | undefined {
  const isBeyond = leadsFrom(beyond, usePosition(session)).next !== undefined
  const { step, trace } = session
  return !isBeyond && step < trace.steps.length ? sessionAt(session, step + 1) : undefined
}
