import type { ArrayLook } from './array-look'

/** The number of significant digits in the cells of arrays. */
export type Digits = 2 | 3

/** A measured number or array. */
export interface Block {
  readonly look: ArrayLook
  readonly rows: number
  readonly columns: number
  /** Whether it can be a column as well as a row. */
  readonly isVector: boolean
  /** The width of its widest number in pixels, by digits; where there are only colours, of their scale. */
  readonly textPx: Readonly<Record<Digits, number>>
}

/** A node to be placed, by its position in the graph. */
export interface RequestedNode {
  readonly look: 'circle' | 'box' | 'pill' | 'card' | 'constant'
  /** Positions of its operands. */
  readonly inputs: readonly number[]
  /** The gradient that it sends back to each operand; absent for operands that get none. */
  readonly contributions: readonly (Block | undefined)[]
  readonly value: Block
  /** Absent if no gradient arrives. */
  readonly gradient?: Block
  /** What it remembers besides operands and output, if that is an array. */
  readonly extra?: Block
  /** The widths of the lines of its label. */
  readonly glyphPx: readonly number[]
  /** The width of its symbol. */
  readonly symbolPx: number
  /** The width of its shape; 0 for a number. */
  readonly shapePx: number
  /** The width of the line that says what it keeps from the forward pass; 0 if it keeps nothing. */
  readonly keepsPx: number
  /** Whether the image of the digit that the graph is about is shown beside its array. */
  readonly hasImage?: true
}

/** What to lay out, as plain data for a worker. */
export interface LayoutRequest {
  readonly nodes: readonly RequestedNode[]
  readonly output: number
  /** The positions of the nodes in each open group; an inner group comes before the one around it. */
  readonly groups: readonly (readonly number[])[]
  /** Absent if the graph may have any size. */
  readonly stage?: { readonly width: number; readonly height: number }
  /** The smallest size that letters should have on the stage; in the unscaled graph they have 16 px. */
  readonly goalPx: number
  /** The name of the arrangement that it is drawn in whatever its stage, if it can be. */
  readonly arrangement?: string
}

/** The choices that make one drawing of a graph roomier or tighter than another. */
export interface Look {
  readonly digits: Digits
  /** Whether vectors are columns. */
  readonly hasColumns: boolean
  /** Whether cards that are not attached to an op have the gradient beside the value instead of below it. */
  readonly hasWideCards: boolean
  /** Whether arrays between ops are lifted above them, so that the ops can move closer together. */
  readonly isLifted: boolean
  /** Whether captions are beside arrays, and remembered arrays, attached nodes and titles closer: wider, but not as tall. */
  readonly isFlat: boolean
  /** The scale of images and heat maps, which have no letters. */
  readonly mapScale: number
  /** Whether a group of all ops has a frame, which takes up room for its title alone. */
  readonly hasOuterFrame: boolean
  /** The row of each node, by position, counted from 0; empty if everything is in one row. */
  readonly rows: readonly number[]
}

/** The roomiest look. */
export const plainLook: Look = {
  digits: 3,
  hasColumns: false,
  hasWideCards: false,
  isLifted: false,
  isFlat: false,
  mapScale: 1,
  hasOuterFrame: true,
  rows: [],
}
