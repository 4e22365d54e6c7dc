import type { Graph, GraphNode } from '../engine/graph'
import { isScalarShape, type Shape } from '../engine/tensor'
import { arrayLook, pictureSide } from './array-look'

/** Sizes of what is drawn, in pixels of the unscaled graph, where text is 16 px. */
export const sizes = {
  circlePx: 52,
  boxHeightPx: 60,
  pillHeightPx: 40,
  cellWidthPx: 68,
  cellHeightPx: 25,
  cellGapPx: 2,
  captionHeightPx: 22,
  indexedCellPx: 24,
  indexHeightPx: 22,
  /** The edge of an image of a digit. */
  picturePx: 112,
  scalarWidthPx: 70,
  scalarHeightPx: 24,
  blockPaddingPx: 6,
  /** Between a value and the gradient under it: the room that an edge's two lines take. */
  linesHeightPx: 22,
} as const

/** Room for the lines to bend, beside the numbers of an edge that does not run straight. */
export const bendPx = 30

/** How many of a matrix's columns stand in one row, drawn as images. */
export const picturesAcross = 10

export interface Size {
  readonly width: number
  readonly height: number
}

/** The size of a value as it is drawn. */
export function valueSize(shape: Shape): Size {
  const [rows, columns] = [shape.length === 2 ? (shape[0] ?? 1) : 1, shape.at(-1) ?? 1]
  switch (arrayLook(shape)) {
    case 'number':
      return { width: sizes.scalarWidthPx, height: sizes.scalarHeightPx }
    case 'written':
      return {
        width: columns * (sizes.cellWidthPx + sizes.cellGapPx) - sizes.cellGapPx,
        height: rows * (sizes.cellHeightPx + sizes.cellGapPx) - sizes.cellGapPx,
      }
    case 'indexed':
      return { width: columns * sizes.indexedCellPx, height: sizes.indexHeightPx + sizes.indexedCellPx }
    case 'picture':
      return { width: sizes.picturePx, height: sizes.picturePx }
    case 'pictures':
      return pictureGridSize(columns)
    case 'heat':
      return heatMapSize(rows, columns)
  }
}

/** Pictures at a pixel for each entry, with a pixel between them. */
const pictureGridSize = (pictures: number): Size => ({
  width: Math.min(pictures, picturesAcross) * (pictureSide + 1) - 1,
  height: Math.ceil(pictures / picturesAcross) * (pictureSide + 1) - 1,
})

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
    return { width: textWidth(node.op.glyph.plain) + 28, height: sizes.boxHeightPx }
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
