import type { Point } from './geometry'
import { type Area, isPieceIn } from './in-areas'

/** A part of a line by the indices of its first and its last point. */
export type LineStretch = readonly [first: number, last: number]

/** How far the lines of an edge can be from the points on its centre line. */
const lanesPx = 32

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

/** The pieces of a line from left to right, by their last points, that come as near to one of the areas as `reachPx`. */
export function nearPieces(
  points: readonly Point[],
  areas: readonly Area[],
  reachPx: number,
): readonly number[] {
  const pieces: number[] = []
  for (const area of areas)
    for (let i = Math.max(1, firstAt(points, area.left - reachPx)); i < points.length; i++) {
      const [from, to] = [points[i - 1] as Point, points[i] as Point]
      if (from.x > area.right + reachPx) break
      if (isPieceIn(from, to, reachPx, area)) pieces.push(i)
    }
  return areas.length > 1 ? [...new Set(pieces)].sort((a, b) => a - b) : pieces
}

/** The stretches of a line from left to right that lie at least partly in one of the areas, and in any case its two ends, in order. */
export function nearStretches(points: readonly Point[], areas: readonly Area[]): readonly LineStretch[] {
  const last = points.length - 1
  const stretches: [number, number][] = [[0, 1]]
  const add = (piece: number): void => {
    const before = stretches.at(-1)
    if (before && before[1] >= piece - 1) before[1] = Math.max(before[1], piece)
    else stretches.push([piece - 1, piece])
  }
  for (const piece of nearPieces(points, areas, lanesPx)) add(piece)
  add(last)
  return stretches
}

/** The first point of a line from left to right that is at some x or to the right of it. */
function firstAt(points: readonly Point[], x: number): number {
  let [low, high] = [0, points.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((points[middle]?.x ?? 0) < x) low = middle + 1
    else high = middle
  }
  return low
}
