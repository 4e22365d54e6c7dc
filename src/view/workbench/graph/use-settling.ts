import { startTransition, useEffect, useState } from 'react'
import type { GraphLayout } from '../../../layout/graph-layout'

/** How long nodes take to their new places, and a little more. */
const settlingMs = 700

/** Whether a graph's layout changed just now, so that its nodes glide to their new places. */
export function useSettling(layout: GraphLayout): boolean {
  const [latest, setLatest] = useState(layout)
  const [isSettling, setSettling] = useState(false)
  if (latest !== layout) {
    setLatest(layout)
    setSettling(true)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: another layout starts the time anew
  useEffect(() => {
    if (!isSettling) return
    const timer = setTimeout(() => startTransition(() => setSettling(false)), settlingMs)
    return () => clearTimeout(timer)
  }, [isSettling, layout])
  return isSettling
}
