/** The position of a run after some time spent on iterations. */
export interface Timing {
  readonly iteration: number
  readonly trainingMs: number
}

/** The latest timings of a run, oldest first: enough to tell its current speed. */
export type Timings = readonly Timing[]

const windowMs = 2000

/** The timings of a run that has not begun. */
export const noTimings: Timings = [{ iteration: 0, trainingMs: 0 }]

/**
 * `timings` with `timing` added, without those older than the window; one older timing stays, as the start of
 * the window.
 */
export function timingsAfter(timings: Timings, timing: Timing): Timings {
  const fromMs = timing.trainingMs - windowMs
  const firstInside = timings.findIndex(({ trainingMs }) => trainingMs > fromMs)
  const kept = firstInside === -1 ? timings.slice(-1) : timings.slice(Math.max(0, firstInside - 1))
  return [...kept, timing]
}

/** Iterations per second of time spent on iterations; undefined before the first one. */
export function iterationsPerSecond(timings: Timings): number | undefined {
  const first = timings[0]
  const last = timings.at(-1)
  if (!first || !last || last.trainingMs <= first.trainingMs) return undefined
  return ((last.iteration - first.iteration) * 1000) / (last.trainingMs - first.trainingMs)
}
