import { startTransition, useEffect, useState } from 'react'
import type { Graph } from '../../../engine/graph'
import type { GraphLayout } from '../../../layout/graph-layout'

/** A little longer than nodes take to move to their new places. */
const settlingMs = 700

/**
 * Whether a group has just been folded or unfolded, so that nodes glide to their new places. A layout that was only
 * fitted to new numbers is shown at once, and so is the first one; `layout` is absent until that is known, and does
 * not count as reached while it is only an interim one.
 */
export function useSettling(graph: Graph, layout: GraphLayout | undefined, isInterim: boolean): boolean {
  const [settled, setSettled] = useState({ graph, layout })
  const isAtOnce = settled.layout === undefined || settled.graph === graph
  if (isAtOnce && settled.layout !== layout) setSettled({ graph, layout })
  const isSettling = !isAtOnce
  useEffect(() => {
    if (!isSettling || isInterim) return
    const timer = setTimeout(() => startTransition(() => setSettled({ graph, layout })), settlingMs)
    return () => clearTimeout(timer)
  }, [isSettling, isInterim, graph, layout])
  return isSettling
}
