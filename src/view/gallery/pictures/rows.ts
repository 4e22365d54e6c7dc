import { frame } from '../../graph-picture/frame'

/** A column of a picture: how wide it is, and the space that the numbers behind it need. */
export interface Column {
  readonly width: number
  readonly gap: number
}

/** Where a column stands: in which row, of how many, and its middle. */
export interface PlacedColumn extends Column {
  readonly row: number
  readonly rows: number
  readonly x: number
  /** The space behind it, with its share of what is left over. */
  readonly space: number
}

const mostExtraPx = 26

const widthOf = (columns: readonly Column[]): number =>
  columns.reduce((sum, { width, gap }) => sum + width + gap, 0)

/** Whether columns stand beside one another in a picture. */
export const fitInOneRow = (columns: readonly Column[]): boolean => widthOf(columns) <= frame.width

/** Puts columns into one row, or into two if it is too narrow for them. */
export function rowsOf(columns: readonly Column[]): readonly PlacedColumn[] {
  if (fitInOneRow(columns)) return placed(columns, 0, 1)
  const half = Math.ceil(columns.length / 2)
  return [...placed(columns.slice(0, half), 0, 2), ...placed(columns.slice(half), 1, 2)]
}

function placed(columns: readonly Column[], row: number, rows: number): readonly PlacedColumn[] {
  const left = frame.width - widthOf(columns)
  const extra = Math.max(0, Math.min(mostExtraPx, left / columns.length))
  let at = Math.max(0, (left - extra * (columns.length - 1)) / 2)
  return columns.map((column) => {
    const x = at + column.width / 2
    const space = column.gap + extra
    at += column.width + space
    return { ...column, row, rows, x, space }
  })
}
