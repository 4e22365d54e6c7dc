interface CellSize {
  readonly width: number
  readonly height: number
}

/** SVG path data around entries: one rectangle if they fill one, otherwise one for each. */
export function outlineOf(entries: ReadonlySet<number>, columns: number, cell: CellSize): string {
  const rectangle = (row: number, column: number, rows: number, across: number): string =>
    `M${column * cell.width},${row * cell.height}h${across * cell.width}v${rows * cell.height}h${-across * cell.width}z`
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1]
  for (const at of entries) {
    const [row, column] = [Math.floor(at / columns), at % columns]
    top = Math.min(top, row)
    left = Math.min(left, column)
    bottom = Math.max(bottom, row)
    right = Math.max(right, column)
  }
  const [rows, across] = [bottom - top + 1, right - left + 1]
  if (rows * across === entries.size) return rectangle(top, left, rows, across)
  return [...entries].map((at) => rectangle(Math.floor(at / columns), at % columns, 1, 1)).join('')
}
