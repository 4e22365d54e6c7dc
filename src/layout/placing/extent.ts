import { type Item, reach } from './item'

/** Half the height of a pair of lines. */
export const halfLinesPx = 8

/** Items that extend less far to one side count as points on a line. */
export const thinPx = 2

/** How far an item extends from its point: with all its parts, and with those at the height of its lines alone. */
export interface Extent {
  readonly left: number
  readonly right: number
  readonly up: number
  readonly down: number
  readonly lineLeft: number
  readonly lineRight: number
}

/** How far an item extends at the height of its lines; what is lifted off them does not count. */
export const lineReach = {
  left: ({ parts }: Item): number => Math.max(0, ...parts.filter(isOnLine).map(({ left }) => -left)),
  right: ({ parts }: Item): number => Math.max(0, ...parts.filter(isOnLine).map(({ right }) => right)),
} as const

const isOnLine = ({ top, bottom }: Item['parts'][number]): boolean =>
  top < halfLinesPx && bottom > -halfLinesPx

export const extentOf = (item: Item): Extent => ({
  left: reach.left(item),
  right: reach.right(item),
  up: reach.up(item),
  down: reach.down(item),
  lineLeft: lineReach.left(item),
  lineRight: lineReach.right(item),
})

/** Where the leftmost and the rightmost of an item's parts end; both can be on the same side of its point. */
export const leftmost = ({ parts }: Item): number => Math.min(...parts.map(({ left }) => left))

export const rightmost = ({ parts }: Item): number => Math.max(...parts.map(({ right }) => right))
