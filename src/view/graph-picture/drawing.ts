/** The size of all letters: at least 11 px on the narrowest card. */
export const letterPx = 12

/** The outline of a node. */
export interface DrawnNode {
  readonly kind: 'operation' | 'input'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** The radius of its corners. */
  readonly rx: number
}

/** A text, centred at a point: a sign of one letter, a longer word or an entry of a table, or a number. */
export interface DrawnText {
  readonly kind: 'sign' | 'word' | 'value' | 'gradient' | 'constant'
  readonly x: number
  readonly y: number
  readonly text: string
}

/** A table of squares, by its top left corner. */
export interface DrawnTable {
  readonly x: number
  readonly y: number
  /** The size of a square. */
  readonly size: number
  readonly columns: number
  /** The heat of each entry in percent, from −100 to 100. */
  readonly heats: readonly number[]
}

/** A small picture of a graph. */
export interface GraphDrawing {
  /** The edges as data of SVG paths. */
  readonly lines: readonly string[]
  readonly nodes: readonly DrawnNode[]
  readonly tables: readonly DrawnTable[]
  readonly texts: readonly DrawnText[]
}

/** Draws nothing. */
export const emptyDrawing: GraphDrawing = { lines: [], nodes: [], tables: [], texts: [] }

/** Several drawings in one, later ones over earlier ones. */
export const drawnTogether = (drawings: readonly GraphDrawing[]): GraphDrawing => ({
  lines: drawings.flatMap(({ lines }) => lines),
  nodes: drawings.flatMap(({ nodes }) => nodes),
  tables: drawings.flatMap(({ tables }) => tables),
  texts: drawings.flatMap(({ texts }) => texts),
})
