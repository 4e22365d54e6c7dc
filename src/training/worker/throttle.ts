/** Returns true at most once per `intervalMs`, by the clock `nowMs`. */
export function createThrottle(intervalMs: number, nowMs: () => number): () => boolean {
  let dueMs = Number.NEGATIVE_INFINITY
  return () => {
    const now = nowMs()
    if (now < dueMs) return false
    dueMs = now + intervalMs
    return true
  }
}
