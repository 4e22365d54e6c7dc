/** How long `task` takes on average: done again and again for at least `minimumMs`, since clocks of browsers are coarse. */
export function averageMs(task: () => void, nowMs: () => number, minimumMs: number): number {
  const startMs = nowMs()
  for (let times = 1; ; times++) {
    task()
    const elapsedMs = nowMs() - startMs
    if (elapsedMs >= minimumMs) return elapsedMs / times
  }
}
