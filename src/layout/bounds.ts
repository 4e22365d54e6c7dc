import type { Box, Point } from './geometry'

/** A rectangle by its sides. */
export interface Sides {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const sidesOf = ({ x, y, width, height }: Box): Sides => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
})

export const boxOfSides = ({ left, top, right, bottom }: Sides): Box => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
  width: right - left,
  height: bottom - top,
})

/** Whether two rectangles have an area in common; touching does not count. */
export const overlap = (a: Sides, b: Sides): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top

/** Whether a box has an area in common with a rectangle; touching does not count. */
export const isPartlyIn = ({ x, y, width, height }: Box, { left, top, right, bottom }: Sides): boolean =>
  x - width / 2 < right && x + width / 2 > left && y - height / 2 < bottom && y + height / 2 > top

/** The area that two rectangles have in common. */
export const sharedArea = (a: Sides, b: Sides): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))

/** Whether a rectangle lies inside another one. */
export const isWithin = (a: Sides, room: Sides): boolean =>
  a.left >= room.left && a.right <= room.right && a.top >= room.top && a.bottom <= room.bottom

/** Sides given relative to a point. */
export const sidesAt = ({ left, top, right, bottom }: Sides, { x, y }: Point): Sides => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
})

/** The smallest rectangle around any number of others; infinite around none. */
export function boundsOf(all: Iterable<Sides>): Sides {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const sides of all) {
    left = Math.min(left, sides.left)
    top = Math.min(top, sides.top)
    right = Math.max(right, sides.right)
    bottom = Math.max(bottom, sides.bottom)
  }
  return { left, top, right, bottom }
}
