interface Point {
  readonly x: number
  readonly y: number
}

/** A line from the middle of one node to that of another: level up to `bendX`, and level again from `endX`. */
export function edgeLine(from: Point, to: Point, bendX: number, endX: number): string {
  if (from.y === to.y) return `M${from.x} ${from.y}H${to.x}`
  const middle = (bendX + endX) / 2
  return `M${from.x} ${from.y}H${bendX}C${middle} ${from.y} ${middle} ${to.y} ${endX} ${to.y}H${to.x}`
}

/** A line from the end of one row back to the beginning of the next. */
export function returningLine(from: Point, to: Point, rightX: number, leftX: number): string {
  const middle = (from.y + to.y) / 2
  return `M${from.x} ${from.y}H${rightX}V${middle}H${leftX}V${to.y}H${to.x}`
}

/** A line through points from left to right, level at each of them. */
export const curve = ([first, ...rest]: readonly Point[]): string => {
  let from = first
  const pieces = rest.map((to) => {
    const middle = ((from?.x ?? to.x) + to.x) / 2
    const piece = `C${middle} ${from?.y} ${middle} ${to.y} ${to.x} ${to.y}`
    from = to
    return piece
  })
  return `M${first?.x} ${first?.y}${pieces.join('')}`
}
