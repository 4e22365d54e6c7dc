import type { Box } from './geometry'

/** Boxes are looked for in squares of this size. */
const squarePx = 128

/** Whether two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2

/** Boxes sorted by where they stand, so that those near a place are found without a look at all others. */
export class BoxGrid {
  private readonly squares = new Map<string, Set<Box>>()

  constructor(boxes: Iterable<Box>) {
    for (const box of boxes) this.add(box)
  }

  add(box: Box): void {
    for (const square of squaresOf(box)) {
      const there = this.squares.get(square)
      if (there) there.add(box)
      else this.squares.set(square, new Set([box]))
    }
  }

  remove(box: Box): void {
    for (const square of squaresOf(box)) this.squares.get(square)?.delete(box)
  }

  /** Whether some box but `except` overlaps with one that may not be among them. */
  isTaken(place: Box, except: Box): boolean {
    for (const square of squaresOf(place))
      for (const box of this.squares.get(square) ?? []) if (box !== except && overlap(box, place)) return true
    return false
  }
}

const squareAt = (px: number): number => Math.floor(px / squarePx)

function* squaresOf({ x, y, width, height }: Box): Iterable<string> {
  for (let column = squareAt(x - width / 2); column <= squareAt(x + width / 2); column++)
    for (let row = squareAt(y - height / 2); row <= squareAt(y + height / 2); row++) yield `${column} ${row}`
}
