/** How long `task` takes on average, once it has been done for `minimumMs` to warm up: done again and again for at least as long, since clocks of browsers are coarse. */
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
