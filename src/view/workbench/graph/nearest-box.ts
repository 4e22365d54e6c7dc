import type { Box } from '../../../layout/geometry'

/** A direction as a step along x and y, one of which is 0. */
export type Way = readonly [dx: number, dy: number]

/** The index of the box that is nearest to another in a direction; undefined if there is none within 45° of it. */
export function nearestBox(boxes: readonly Box[], from: number, [dx, dy]: Way): number | undefined {
  const start = boxes[from]
  if (!start) return undefined
  const costs = boxes.map((box) => {
    const along = (box.x - start.x) * dx + (box.y - start.y) * dy
    const across =
      dx === 0 ? gap(box.x, box.width, start.x, start.width) : gap(box.y, box.height, start.y, start.height)
    return along > across ? along + 2 * across : Number.POSITIVE_INFINITY
  })
  const least = Math.min(...costs)
  return Number.isFinite(least) ? costs.indexOf(least) : undefined
}

/** The distance between two stretches of a line, given by their centres and lengths; 0 if they overlap. */
const gap = (a: number, lengthA: number, b: number, lengthB: number): number =>
  Math.max(0, Math.abs(a - b) - (lengthA + lengthB) / 2)
