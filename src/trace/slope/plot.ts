import type { Slope } from './slope'

/** An interval of numbers. */
export type Interval = readonly [least: number, most: number]

/** The part of the plane that a plot of a slope shows. */
export interface PlotWindow {
  readonly x: Interval
  readonly y: Interval
}

/** The least half width of a plot, and how far it reaches beyond 0 where that is not too far. */
const [leastHalf, beyondZero, farFromZero] = [2, 1.2, 10]

/** Curves that rise less than this are drawn level. */
const leastRise = 1e-6

const samples = 32

/** The largest share of its rise that a curve without a pole makes between two neighbouring values. */
const mostJump = 0.6

const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)

/** The values at equal distances around a number, as far as `half` to each side. */
const valuesAround = ({ x, at }: Slope, half: number): readonly number[] =>
  Array.from({ length: samples + 1 }, (_, i) => at(x + half * ((2 * i) / samples - 1)).y)

/** Whether a curve can be followed so far around its point: it has values there, and no pole is in between. */
function canBeFollowed(slope: Slope, half: number): boolean {
  const values = valuesAround(slope, half)
  const jumps = values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? 0)))
  return values.every(Number.isFinite) && Math.max(...jumps) <= mostJump * spread(values)
}

/**
 * The window of a plot around the point of a slope: wide enough for the curve to be seen to bend, and for 0 where it is
 * not far; nearer where there is a pole beside the point. The point is in the middle.
 */
export function plotWindow(slope: Slope): PlotWindow {
  const { x, y, steepness } = slope
  const away = Math.abs(x)
  const widest = Math.max(leastHalf, away > farFromZero ? away / 2 : beyondZero * away)
  let half = widest
  while (half > 1e-6 * widest && !canBeFollowed(slope, half / 2)) half /= 2
  const near = valuesAround(slope, half / 2).filter(Number.isFinite)
  const far = valuesAround(slope, half).filter(Number.isFinite)
  const rise = Math.max(Math.abs(steepness) * half, spread(near)) || spread(far) / 2
  const height = rise < leastRise ? 1 : rise
  return { x: [x - half, x + half], y: [y - height, y + height] }
}

/** The pieces of a curve in a window, each as points: it is interrupted where it has no value, and at poles. */
export function curvePieces(slope: Slope, { x: [from, to], y: [low, high] }: PlotWindow, count: number) {
  const reach = high - low
  const pieces: { readonly x: number; readonly y: number }[][] = [[]]
  for (let i = 0; i <= count; i++) {
    const { x, y } = slope.at(from + ((to - from) * i) / count)
    const before = pieces.at(-1)?.at(-1)
    const isPole = before !== undefined && crosses(before.y, y, low, high)
    if (!Number.isFinite(y) || isPole) pieces.push([])
    if (Number.isFinite(y)) pieces.at(-1)?.push({ x, y: Math.min(high + reach, Math.max(low - reach, y)) })
  }
  return pieces.filter(({ length }) => length > 1)
}

/** Whether two neighbouring values of a curve are beyond opposite sides of its window. */
const crosses = (a: number, b: number, low: number, high: number): boolean =>
  Math.min(a, b) < low && Math.max(a, b) > high

/** The ends of the tangent: as wide as half the window, or less where it is steep. */
export function tangentEnds({ x, y, steepness }: Slope, { x: [from, to], y: [low, high] }: PlotWindow) {
  const across = (to - from) / 4
  const most = (0.45 * (high - low)) / Math.abs(steepness)
  const half = Math.min(1.6 * across, most)
  return [
    { x: x - half, y: y - steepness * half },
    { x: x + half, y: y + steepness * half },
  ] as const
}
