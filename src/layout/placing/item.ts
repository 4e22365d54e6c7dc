import type { Sides } from '../bounds'

/** A rectangle by its sides, in pixels relative to the point of the item that it belongs to. */
export type Part = Sides

/** A rectangle of some width, centred `middle` pixels to the right of its item's point. */
export const part = (width: number, top: number, bottom: number, middle = 0): Part => ({
  left: middle - width / 2,
  right: middle + width / 2,
  top,
  bottom,
})

/**
 * One thing in a layered drawing: a node with everything attached to it, the numbers of an edge, or a point that an
 * edge passes through. It is placed as a whole, by the point that its lines run through horizontally.
 */
export interface Item {
  /** Its row, counted from 0. */
  readonly row: number
  /** Its column in that row, counted from 0; every link leads from one layer to the next. */
  readonly layer: number
  readonly parts: readonly Part[]
  /** The numbers of the frames that contain it, the outermost first. */
  readonly frames: readonly number[]
  /** The frames that it can stand in: its own and, if it is a leaf, those around all that it leads to. */
  readonly homes: readonly number[]
  /** Whether it is a node, rather than something on a line. */
  readonly isNode: boolean
  /** Whether only leaves lead to it, so that it can move toward what it leads to. */
  readonly isLoose: boolean
}

/** A piece of a line between two items of neighbouring layers. */
export interface Bond {
  readonly from: number
  readonly to: number
  /** Where the line is among the operands of the item that it leads to, from 0 to just under 1. */
  readonly operand: number
  /** How strongly the piece is kept horizontal. */
  readonly pull: number
  /** Whether it bends right after its source, which has other lines, instead of right before its target. */
  readonly bendsFirst: boolean
}

/** The same, with the heights at which it leaves and arrives relative to the points of its items; negative is above. */
export interface Link extends Omit<Bond, 'operand'> {
  readonly leaves: number
  readonly arrives: number
}

/** Where items are placed, by item. */
export interface Places {
  readonly x: Float64Array
  readonly y: Float64Array
}

/** How far an item extends from its point. */
export const reach = {
  left: ({ parts }: Item): number => Math.max(0, ...parts.map(({ left }) => -left)),
  right: ({ parts }: Item): number => Math.max(0, ...parts.map(({ right }) => right)),
  up: ({ parts }: Item): number => Math.max(0, ...parts.map(({ top }) => -top)),
  down: ({ parts }: Item): number => Math.max(0, ...parts.map(({ bottom }) => bottom)),
} as const

/** How many frames end, and how many begin, between one item and another. */
export function framesBetween(
  from: readonly number[],
  to: readonly number[],
): { readonly left: number; readonly entered: number } {
  let shared = 0
  while (shared < from.length && from[shared] === to[shared]) shared++
  return { left: from.length - shared, entered: to.length - shared }
}

/** The pieces of lines on each side of every item. */
export interface Sided<Piece> {
  readonly into: readonly (readonly Piece[])[]
  readonly outOf: readonly (readonly Piece[])[]
}

/** Groups pieces of lines by the items that they lead to and come from. */
export function bySide<Piece extends { readonly from: number; readonly to: number }>(
  count: number,
  pieces: readonly Piece[],
): Sided<Piece> {
  const into = Array.from({ length: count }, (): Piece[] => [])
  const outOf = Array.from({ length: count }, (): Piece[] => [])
  for (const piece of pieces) {
    into[piece.to]?.push(piece)
    outOf[piece.from]?.push(piece)
  }
  return { into, outOf }
}
