import { startTransition, useEffect, useState } from 'react'
import type { ProgramSession } from '../../../state/session/program-session'

/**
 * Follows `next` at once, unless it has a different graph of the same program: then in an update of its own.
 */
function useFollowing(next: ProgramSession): ProgramSession {
  const [followed, follow] = useState(next)
  const isAtOnce = followed.plan === next.plan || followed.program !== next.program
  if (isAtOnce && followed !== next) follow(next)
  useEffect(() => {
    if (!isAtOnce) startTransition(() => follow(next))
  }, [isAtOnce, next])
  return isAtOnce ? next : followed
}

/**
 * A session for each part of the page. When a group is folded or unfolded, the graph is updated first, then
 * the panels beside it, then the code, so that no single update blocks the page.
 */
export function useTurns(
  session: ProgramSession,
): Readonly<Record<'graph' | 'beside' | 'code', ProgramSession>> {
  const graph = useFollowing(session)
  const beside = useFollowing(graph)
  const code = useFollowing(beside)
  return { graph, beside, code }
}
