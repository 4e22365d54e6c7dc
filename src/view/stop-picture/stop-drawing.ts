import type { Box } from '../../layout/geometry'

/** How far a line, or a number on it, has come: a value forward, a gradient backward, or neither yet. */
export type Reached = 'forward' | 'backward' | 'unknown'

/** A line of a graph, as data of an SVG path. */
export interface DrawnLine {
  readonly path: string
  readonly reached: Reached
}

/** A node, with its sign or its name if it is an operation. */
export interface DrawnNode extends Box {
  readonly kind: 'circle' | 'box' | 'pill' | 'card'
  readonly isLit: boolean
  readonly sign?: string
}

/** A number that is known, as a stroke in its place: it is too small to be read. */
export interface DrawnNumber extends Box {
  readonly reached: Reached
}

/** An entry of an array, with its heat in percent. */
export interface DrawnCell extends Box {
  readonly heat: number
}

/** A small picture of a graph at a step; its boxes are given by their centres. */
export interface StopDrawing {
  /** What is seen of it. */
  readonly seen: Box
  readonly frames: readonly Box[]
  readonly lines: readonly DrawnLine[]
  readonly nodes: readonly DrawnNode[]
  readonly numbers: readonly DrawnNumber[]
  readonly cells: readonly DrawnCell[]
}
