import type { Point } from './geometry'
import { type Area, isPieceIn } from './in-areas'

/** A part of a line by the indices of its first and its last point. */
export type LineStretch = readonly [first: number, last: number]

/** How far the lines of an edge can be from the points on its centre line. */
const reachPx = 32

/** The longest piece of a line that is drawn as a whole. */
const pieceLimitPx = 640

/** The same line with more points on long level pieces, so that only a part of them need be drawn. */
export const inShortPieces = (points: readonly Point[]): readonly Point[] =>
  points.flatMap((to, i) => {
    const from = points[i - 1]
    if (from?.y !== to.y || Math.abs(to.x - from.x) <= pieceLimitPx) return [to]
    const count = Math.ceil(Math.abs(to.x - from.x) / pieceLimitPx)
    return Array.from({ length: count }, (_, k) => ({
      x: k === count - 1 ? to.x : from.x + ((to.x - from.x) * (k + 1)) / count,
      y: to.y,
    }))
  })

/** The stretches of a line that lie at least partly in one of the areas, and in any case its two ends, in order. */
export function nearStretches(points: readonly Point[], areas: readonly Area[]): readonly LineStretch[] {
  const last = points.length - 1
  const stretches: [number, number][] = []
  for (let i = 1; i <= last; i++) {
    const [from, to] = [points[i - 1] as Point, points[i] as Point]
    if (i > 1 && i < last && !isPieceIn(from, to, reachPx, areas)) continue
    const before = stretches.at(-1)
    if (before?.[1] === i - 1) before[1] = i
    else stretches.push([i - 1, i])
  }
  return stretches
}
