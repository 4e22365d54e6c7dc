import type { Point } from './geometry'

/** A number of pixels in SVG path data: more digits would not be seen, and take longer to write and to read. */
export const tenths = (px: number): number => Math.round(10 * px) / 10

/**
 * A line through points as SVG path data. Where it climbs, it leaves one point and arrives at the next horizontally, with
 * its bend in the middle; pieces that are level are straight, and those that follow one another are one.
 */
export function bentPath(points: readonly Point[]): string {
  let data = ''
  let levelTo: number | undefined
  let [x, y] = [0, 0]
  for (const [i, point] of points.entries()) {
    const [nextX, nextY] = [tenths(point.x), tenths(point.y)]
    if (i === 0) data = `M${nextX},${nextY}`
    else if (nextY === y) levelTo = nextX
    else {
      if (levelTo !== undefined) data += `L${levelTo},${y}`
      levelTo = undefined
      const middle = tenths((x + nextX) / 2)
      data += `C${middle},${y},${middle},${nextY},${nextX},${nextY}`
    }
    x = nextX
    y = nextY
  }
  return levelTo === undefined ? data : `${data}L${levelTo},${y}`
}
