import { useMemo } from 'react'
import { nudge } from '../../../engine/nudge'
import { movingNudgeAt } from '../../../state/session/nudge-at'
import type { ProgramSession } from '../../../state/session/program-session'
import { isShownAt } from '../../../trace/steps/trace'
import { useShownLink } from '../../shared/shown-link'
import type { ShownNudge } from '../graph/shown-nudge'

/** The nudge of a session as it is drawn on its graph; the same object until something in it changes. */
export function useShownNudge(session: ProgramSession): ShownNudge | undefined {
  const place = movingNudgeAt(
    session,
    useShownLink((link) => link.nudge),
  )
  const { run, trace, step } = session
  const isKnown = place !== undefined && isShownAt(trace.gradientShownAt, place.node, step)
  const { node, entry = 0, by = 0 } = place ?? {}
  return useMemo(() => {
    if (node === undefined) return undefined
    return { place: { node, entry }, result: nudge(run, { node, entry }, by), isKnown }
  }, [run, node, entry, by, isKnown])
}
