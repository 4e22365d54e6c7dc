import { startTransition, useDeferredValue, useEffect, useState } from 'react'
import type { ProgramSession } from '../../../state/session/program-session'

/** Follows `next` at once while it is about the same graph, and in an update of its own where another is seen of the same program. */
function useFollowing(next: ProgramSession): ProgramSession {
  const [followed, follow] = useState(next)
  const isAtOnce = followed.plan === next.plan || followed.program !== next.program
  if (isAtOnce && followed !== next) follow(next)
  useEffect(() => startTransition(() => follow(next)), [next])
  return isAtOnce ? next : followed
}

/** A session for each part of the page in its turn: where a group is folded or unfolded first the graph, then what stands beside it, then the code, so that none keeps the page from answering; the code follows each step too. */
export function useTurns(
  session: ProgramSession,
): Readonly<Record<'graph' | 'beside' | 'code', ProgramSession>> {
  const graph = useFollowing(session)
  const beside = useFollowing(graph)
  const code = useDeferredValue(useFollowing(beside))
  return { graph, beside, code }
}
