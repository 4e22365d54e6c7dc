/**
 * Calls a function once the page has nothing else to do, or at the latest after `latestMs` if that is given; returns a
 * function that cancels it.
 */
export function whenIdle(act: () => void, latestMs?: number): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, 50)
    return () => clearTimeout(timer)
  }
  const idle = requestIdleCallback(act, latestMs === undefined ? {} : { timeout: latestMs })
  return () => cancelIdleCallback(idle)
}
