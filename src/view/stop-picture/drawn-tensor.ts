import { isScalarShape, type Tensor } from '../../engine/tensor'
import type { Box } from '../../layout/geometry'
import { heatOf } from '../heat/heat'
import type { DrawnCell, DrawnNumber, Reached } from './stop-drawing'

/** The most rows, and the most columns, of an array in a picture: of a larger one, some are left out. */
const mostCells = 8

/** A number or an array in its place. */
export interface DrawnTensor {
  readonly numbers: readonly DrawnNumber[]
  readonly cells: readonly DrawnCell[]
}

const nothing: DrawnTensor = { numbers: [], cells: [] }

/** A number as a stroke, or an array as cells in the colours of its entries; nothing where it is not known or has no place. */
export function drawnTensor(tensor: Tensor | undefined, box: Box | undefined, reached: Reached): DrawnTensor {
  if (!tensor || !box) return nothing
  if (isScalarShape(tensor.shape))
    return { ...nothing, numbers: [{ ...box, height: box.height / 3, reached }] }
  return { ...nothing, cells: cellsIn(tensor, box) }
}

/** Which of so many rows or columns are drawn. */
function picked(count: number): readonly number[] {
  const most = Math.min(count, mostCells)
  return Array.from({ length: most }, (_, i) => Math.floor((i * count) / most))
}

function cellsIn({ shape, data }: Tensor, { x, y, width, height }: Box): readonly DrawnCell[] {
  const columns = shape.at(-1) ?? 1
  const rows = data.length / columns
  const isColumn = rows === 1 && height > width
  const [down, across] = isColumn ? [picked(columns), picked(rows)] : [picked(rows), picked(columns)]
  const [cellWidth, cellHeight] = [width / across.length, height / down.length]
  let limit = 0
  for (const entry of data) limit = Math.max(limit, Math.abs(entry))
  return down.flatMap((row, i) =>
    across.map((column, k) => ({
      x: x - width / 2 + cellWidth * (k + 0.5),
      y: y - height / 2 + cellHeight * (i + 0.5),
      width: cellWidth,
      height: cellHeight,
      heat: Math.round(100 * heatOf(data[isColumn ? row : row * columns + column] ?? Number.NaN, limit)),
    })),
  )
}
