import { pictureSide, pixelsPerPicture } from './array-look'
import type { Block, Look, RequestedNode } from './request'

/** Sizes in pixels of the unscaled graph, whose letters are 16 px. */
export const px = {
  circle: 50,
  boxPadding: 8,
  pillHeight: 40,
  lineHeight: 22,
  cellHeight: 22,
  cellGap: 2,
  cellPadding: 7,
  leastCell: 28,
  caption: 22,
  /** Between an array and a caption beside it. */
  captionGap: 6,
  /** Between a value and the caption of the gradient below it. */
  stackGap: 4,
  number: 24,
  picture: 112,
  /** The image of the digit that a graph is about, beside its target. */
  image: 84,
  /** The line under a map that says what its colours range over, and the colours in it. */
  scale: 22,
  ramp: 28,
  index: 15,
  padding: 8,
  /** Between what is attached to an op and the numbers beside the op. */
  clearance: 5,
  /** Between an op and what is attached to it; less in flat looks. */
  stem: { plain: 24, flat: 16 },
  /** From the centre line of an edge to its numbers. */
  halfLines: 11,
  /** How far a constant's number is above an op; less in flat looks. */
  constant: { width: 48, height: 28, over: { plain: 62, flat: 52 } },
} as const

export interface Size {
  readonly width: number
  readonly height: number
}

/** How many images of a matrix are in a row, unless there are very many. */
const picturesAcross = 10

/** The longest side of the images of a batch, and of those of very many columns, which are made smaller for it. */
const longestPx = { batch: 200, columns: picturesAcross * (pictureSide + 1) - 1 } as const

/** A matrix whose columns, or rows, are drawn as images: how many in a row, and how large a pixel is. */
export function pictureGrid(
  { rows, columns }: Pick<Block, 'rows' | 'columns'>,
  mapScale: number,
): {
  readonly isByRow: boolean
  readonly across: number
  readonly scale: number
  readonly size: Size
} {
  const isByRow = columns === pixelsPerPicture && rows !== pixelsPerPicture
  const count = isByRow ? rows : columns
  const across = Math.min(count, Math.max(picturesAcross, Math.ceil(Math.sqrt(count))))
  const pixels = (images: number): number => images * (pictureSide + 1) - 1
  const scale = mapScale * Math.min(1, longestPx[isByRow ? 'batch' : 'columns'] / pixels(across))
  const size = { width: scale * pixels(across), height: scale * pixels(Math.ceil(count / across)) }
  return { isByRow, across, scale, size }
}

/** The most cells of a vector in a row, where it is written out under its indices. */
const mostAcross = 5

/** The cells of a vector under their indices: how many in a row, and how many rows. */
export function indexedGrid({ columns }: Pick<Block, 'columns'>): {
  readonly across: number
  readonly rows: number
} {
  const rows = Math.ceil(columns / mostAcross)
  return { rows, across: Math.ceil(columns / rows) }
}

/** The width of each cell of an array, enough for its widest number. */
const cellWidth = ({ textPx }: Block, digits: Look['digits']): number =>
  Math.max(px.leastCell, textPx[digits] + px.cellPadding)

/** The rows and columns of an array as drawn. */
export const drawnRows = (
  { rows, columns, isVector }: Block,
  hasColumns: boolean,
): readonly [number, number] => (isVector && hasColumns ? [columns, 1] : [rows, columns])

/** What of a look the size of an array depends on. */
export type BlockLook = Pick<Look, 'digits' | 'hasColumns' | 'mapScale'>

/** The size of a number or an array as drawn. */
export function blockSize(block: Block, { digits, hasColumns, mapScale }: BlockLook): Size {
  const [rows, columns] = drawnRows(block, hasColumns)
  switch (block.look) {
    case 'none':
      return { width: 0, height: 0 }
    case 'number':
    case 'symbol':
      return { width: block.textPx[3] * 1.04 + px.cellPadding, height: px.number }
    case 'written':
      return {
        width: columns * (cellWidth(block, digits) + px.cellGap) - px.cellGap,
        height: rows * (px.cellHeight + px.cellGap) - px.cellGap,
      }
    case 'indexed': {
      const grid = indexedGrid(block)
      return {
        width: grid.across * (cellWidth(block, digits) + px.cellGap) - px.cellGap,
        height: grid.rows * (px.index + px.cellHeight + px.cellGap) - px.cellGap,
      }
    }
    default: {
      const { width, height } = mapSize(block, rows, columns, mapScale)
      return { width: Math.max(width, block.textPx[digits]), height: height + px.scale }
    }
  }
}

/** The size of an image, images or a heat map, without its scale. */
export function mapSize(block: Block, rows: number, columns: number, mapScale: number): Size {
  if (block.look === 'pictures') return pictureGrid(block, mapScale).size
  const { width, height } =
    block.look === 'picture' ? { width: px.picture, height: px.picture } : heatMapSize(rows, columns)
  return { width: mapScale * width, height: mapScale * height }
}

const heatMap = { cellPx: 24, widestPx: 224, tallestPx: 96, shortestPx: 96 } as const

/** Square cells, except where a long narrow array would become a line: its short side keeps some width. */
function heatMapSize(rows: number, columns: number): Size {
  const { cellPx, widestPx, tallestPx, shortestPx } = heatMap
  const squarePx = Math.min(cellPx, widestPx / columns, tallestPx / rows)
  const along = (count: number): number => Math.max(count * squarePx, Math.min(count * cellPx, shortestPx))
  return { width: Math.max(48, along(columns)), height: along(rows) }
}

/** The width of a symbol followed by the shape of its array. */
export const captionWidth = ({ symbolPx, shapePx }: Pick<RequestedNode, 'symbolPx' | 'shapePx'>): number =>
  symbolPx + (shapePx > 0 ? px.padding + shapePx : 0)

/** Whether a caption beside an array has its shape below its symbol. */
export const hasStackedCaption = (array: Size): boolean => array.height >= 2 * px.caption

/** The size of a caption beside an array. */
export const captionBeside = (node: Pick<RequestedNode, 'symbolPx' | 'shapePx'>, array: Size): Size =>
  hasStackedCaption(array)
    ? { width: Math.max(node.symbolPx, node.shapePx), height: 2 * px.caption }
    : { width: captionWidth(node), height: px.caption }

/** The width that ∂L/∂ adds to a symbol. */
const gradientPx = 40

/** Whether the caption of a card is beside its array: in a flat look, if it has no gradient. */
export const hasCaptionBeside = ({ gradient, value, hasImage }: RequestedNode, { isFlat }: Look): boolean =>
  isFlat && !gradient && !hasImage && value.look === 'written'

/** The size of a card with a value and a gradient, each below its caption, side by side if the card is wide. */
export function cardSize(node: RequestedNode, look: Look, isWide: boolean): Size {
  const value = blockSize(node.value, look)
  if (hasCaptionBeside(node, look)) {
    const caption = captionBeside(node, value)
    return padded({
      width: caption.width + px.captionGap + value.width,
      height: Math.max(caption.height, value.height),
    })
  }
  const first = { width: Math.max(value.width, captionWidth(node)), height: px.caption + value.height }
  if (node.hasImage) return padded(besideImage(first))
  if (!node.gradient) return padded(first)
  const block = blockSize(node.gradient, look)
  const second = {
    width: Math.max(block.width, node.symbolPx + gradientPx),
    height: px.caption + block.height,
  }
  return padded(
    isWide
      ? { width: first.width + px.padding + second.width, height: Math.max(first.height, second.height) }
      : { width: Math.max(first.width, second.width), height: first.height + px.stackGap + second.height },
  )
}

/** An array with the image of the digit on its left. */
const besideImage = ({ width, height }: Size): Size => ({
  width: px.image + px.padding + width,
  height: Math.max(px.image, height),
})

const padded = ({ width, height }: Size): Size => ({
  width: width + 2 * px.padding,
  height: height + 2 * px.padding,
})
