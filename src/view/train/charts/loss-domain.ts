import type { LossScale } from '../../../state/stores/chart-store'

/** A little over ln 10, the initial loss of a run that knows nothing about its ten classes. */
const usualHighest = 2.5
const usualLowest = 0.1

/** Losses below this are drawn at the lower end of a logarithmic axis. */
const leastOnLog = 1e-6

/** The largest of … 0.1, 0.2, 0.5, 1, 2, 5 … that is not above `value`. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  const lead = [5, 2, 1].find((each) => each * power <= value) ?? 1
  return Number((lead * power).toPrecision(1))
}

/**
 * The range of the loss axis for losses from `minimum` to `maximum` (infinite if there are none). It goes up
 * to the largest loss, and at least to a little over ln 10. It starts at 0 or, on a logarithmic axis, at the
 * smallest loss, rounded down.
 */
export function lossDomain(minimum: number, maximum: number, scale: LossScale): readonly [number, number] {
  const highest = Math.max(usualHighest, maximum)
  if (scale === 'linear') return [0, highest]
  const least = Math.max(leastOnLog, Math.min(usualLowest, minimum))
  return [roundDown(least), highest]
}
