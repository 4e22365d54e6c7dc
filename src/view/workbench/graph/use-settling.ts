import { startTransition, useEffect, useState } from 'react'
import type { GraphLayout } from '../../../layout/graph-layout'

/** How long nodes take to their new places, and a little more. */
const settlingMs = 700

/** Whether a graph's layout changed just now, so that its nodes glide to their new places; the first one, absent until it is known, is there at once. */
export function useSettling(layout: GraphLayout | undefined): boolean {
  const [settled, setSettled] = useState(layout)
  if (!settled && layout) setSettled(layout)
  const isSettling = settled !== undefined && settled !== layout
  useEffect(() => {
    if (!isSettling) return
    const timer = setTimeout(() => startTransition(() => setSettled(layout)), settlingMs)
    return () => clearTimeout(timer)
  }, [isSettling, layout])
  return isSettling
}
