/**
 * The average time of `task`, after running it for `minimumMs` to warm up. It is repeated for at least as
 * long again, because clocks in browsers are coarse.
 */
export function averageMs(task: () => void, nowMs: () => number, minimumMs: number): number {
  repeatFor(task, nowMs, minimumMs)
  const { elapsedMs, times } = repeatFor(task, nowMs, minimumMs)
  return elapsedMs / times
}

function repeatFor(task: () => void, nowMs: () => number, minimumMs: number) {
  const startMs = nowMs()
  for (let times = 1; ; times++) {
    task()
    const elapsedMs = nowMs() - startMs
    if (elapsedMs >= minimumMs) return { elapsedMs, times }
  }
}
