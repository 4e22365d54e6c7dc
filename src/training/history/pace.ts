/** Where a run stood after so much time spent on iterations. */
export interface Mark {
  readonly iteration: number
  readonly trainingMs: number
}

/** The latest marks of a run, oldest first: enough to tell how fast it goes now. */
export type Pace = readonly Mark[]

const windowMs = 2000

/** The pace of a run that has not begun. */
export const noPace: Pace = [{ iteration: 0, trainingMs: 0 }]

/** `pace` with `mark`, without what is older than the window; one mark older stays, as the window's start. */
export function paceAfter(pace: Pace, mark: Mark): Pace {
  const fromMs = mark.trainingMs - windowMs
  const firstInside = pace.findIndex(({ trainingMs }) => trainingMs > fromMs)
  const kept = firstInside === -1 ? pace.slice(-1) : pace.slice(Math.max(0, firstInside - 1))
  return [...kept, mark]
}

/** Iterations per second of time spent on iterations; undefined before the first. */
export function iterationsPerSecond(pace: Pace): number | undefined {
  const first = pace[0]
  const last = pace.at(-1)
  if (!first || !last || last.trainingMs <= first.trainingMs) return undefined
  return ((last.iteration - first.iteration) * 1000) / (last.trainingMs - first.trainingMs)
}
