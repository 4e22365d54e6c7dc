import type { Graph, GraphNode } from '../engine/graph'
import { isScalarShape, type Shape } from '../engine/tensor'

/** Sizes of what is drawn, in pixels of the unscaled graph, where text is 16 px. */
export const sizes = {
  circlePx: 52,
  boxHeightPx: 60,
  pillHeightPx: 40,
  cellWidthPx: 68,
  cellHeightPx: 25,
  cellGapPx: 2,
  captionHeightPx: 22,
  scalarWidthPx: 70,
  scalarHeightPx: 24,
  blockPaddingPx: 6,
  /** Between a value and the gradient under it: the room that an edge's two lines take. */
  linesHeightPx: 22,
} as const

/** Room for the lines to bend, beside the numbers of an edge that does not run straight. */
export const bendPx = 30

/** The largest number of rows or columns whose entries are written out. */
export const writtenCells = 4

export interface Size {
  readonly width: number
  readonly height: number
}

/** The size of a value as it is drawn: a number, written-out cells, or a heat map without numbers. */
export function valueSize(shape: Shape): Size {
  if (isScalarShape(shape)) return { width: sizes.scalarWidthPx, height: sizes.scalarHeightPx }
  const [rows, columns] = [shape.length === 2 ? (shape[0] ?? 1) : 1, shape.at(-1) ?? 1]
  if (Math.max(rows, columns) > writtenCells) return heatMapSize(rows, columns)
  return {
    width: columns * (sizes.cellWidthPx + sizes.cellGapPx) - sizes.cellGapPx,
    height: rows * (sizes.cellHeightPx + sizes.cellGapPx) - sizes.cellGapPx,
  }
}

const heatMap = { cellPx: 24, longestPx: 224, shortestPx: 96 } as const

/** Square cells, except where a long narrow array would become a line: its short side keeps some width. */
function heatMapSize(rows: number, columns: number): Size {
  const { cellPx, longestPx, shortestPx } = heatMap
  const squarePx = Math.min(cellPx, longestPx / Math.max(rows, columns))
  const along = (count: number): number => Math.max(count * squarePx, Math.min(count * cellPx, shortestPx))
  return { width: Math.max(48, along(columns)), height: along(rows) }
}

const textWidth = (text: string): number => [...text].length * 9.5

/** Whether an input is drawn as a card with its arrays under its name, and not as a pill with numbers on its edge. */
export const isCard = (node: GraphNode): boolean => node.kind !== 'operation' && !isScalarShape(node.shape)

/** A card's name, value and, where one arrives, gradient under one another. */
export function cardSize(name: string, shape: Shape, hasGradient: boolean): Size {
  const { width, height } = valueSize(shape)
  const blocks = hasGradient ? 2 : 1
  return {
    width: Math.max(width, textWidth(name) + 72) + 2 * sizes.blockPaddingPx,
    height: blocks * (sizes.captionHeightPx + height + 4) + 2 * sizes.blockPaddingPx,
  }
}

/** The size of the node itself, without what stands under it. */
export function nodeSize(node: GraphNode, hasGradient: boolean): Size {
  if (node.kind === 'operation') {
    if (node.op.look === 'circle') return { width: sizes.circlePx, height: sizes.circlePx }
    const words = node.op.glyph.replace(/^\\text\{(.*)\}$/, '$1')
    return { width: textWidth(words) + 28, height: sizes.boxHeightPx }
  }
  if (isCard(node)) return cardSize(node.id, node.shape, hasGradient)
  if (node.kind === 'constant') return { width: 48, height: 28 }
  return { width: Math.max(52, textWidth(node.id) + 28), height: sizes.pillHeightPx }
}

/** The room under a node for its name, what it remembers, and what adds up there. */
export function footSize(graph: Graph, node: GraphNode, isShared: boolean): Size {
  if (node.kind !== 'operation')
    return { width: 0, height: isCard(node) || node.kind === 'constant' ? 0 : 22 }
  const { remembers } = node.op
  const extra = remembers.some(({ kind }) => kind === 'extra')
    ? valueSize(graph.nodes[node.inputs[0] ?? 0]?.shape ?? [])
    : { width: 0, height: 0 }
  const sum = isShared ? valueSize(node.shape) : { width: 0, height: 0 }
  const isArray = !isScalarShape(node.shape)
  const chipWidth = isArray && remembers.length > 0 ? chipWidthPx : 0
  return {
    width: Math.max(chipWidth, extra.width + 2 * sizes.blockPaddingPx, isArray ? sum.width + 40 : 0),
    height: (remembers.length > 0 ? 2 : 1) * sizes.captionHeightPx + extra.height + sum.height,
  }
}

/** What a node says that it keeps, in symbols. */
const chipWidthPx = 112
