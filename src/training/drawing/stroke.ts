/** A point in the drawing square: (0, 0) is the upper left corner, (1, 1) the lower right. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** What a pen draws without being lifted: a line through its points; a single point is a dot. */
export type Stroke = readonly Point[]

/** The distance from `p` to the nearest point on the line from `a` to `b`. */
export function distanceToSegment(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length))
  return Math.hypot(p.x - a.x - along * dx, p.y - a.y - along * dy)
}
