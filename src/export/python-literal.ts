import type { Tensor } from '../engine/tensor'
import { formatShape, itemOf, toNested } from '../engine/tensor'
import { pythonNumber } from '../lib/python-number'

/** The rows of a matrix with this many characters or more are put on lines of their own. */
const longestLine = 44

/** Rows with more characters than this are shortened if the lines are for reading. */
const longestRow = 64

/** A matrix with more rows than this is shortened if the lines are for reading. */
const mostRows = 8

/** How many entries, or rows, are left at each end of what is shortened. */
const atEachEnd = 2

/** The significant digits of the entries of a shortened array. */
const shortDigits = 4

type Row = readonly number[]

/** How a tensor is written in Python. */
export interface LiteralStyle {
  /** What creates an array, or a number; if it is empty, the number itself is written. */
  readonly call: string
  readonly before: string
  readonly isForReading: boolean
}

/** A tensor's lines. */
export interface PythonLiteral {
  /** The later ones with their indentation. */
  readonly lines: readonly string[]
  /** Whether entries or digits are left out. */
  readonly isShortened: boolean
}

/**
 * A tensor in Python: `call([[1.0, 2.0], …])`. A long array that is only read is shortened to both ends of its
 * rows, as NumPy prints it, with its shape in a comment.
 */
export function pythonLiteral(tensor: Tensor, { call, before, isForReading }: LiteralStyle): PythonLiteral {
  const [opened, closed] = call ? [`${before}${call}(`, ')'] : [before, '']
  if (tensor.shape.length === 0)
    return { lines: [`${opened}${pythonNumber(itemOf(tensor))}${closed}`], isShortened: false }
  const rows = rowsOf(tensor)
  const isShortened = isForReading && areLong(rows)
  const written = isShortened ? shortRows(rows) : rows.map(list)
  const end = isShortened ? `${closed}  # ${formatShape(tensor.shape)}` : closed
  if (tensor.shape.length === 1) return { lines: [`${opened}${written[0]}${end}`], isShortened }
  const line = `${opened}[${written.join(', ')}]${end}`
  const isOneLine = line.length <= longestLine
  const lines = isOneLine ? [line] : [`${opened}[`, ...written.map((row) => `    ${row},`), `]${end}`]
  return { lines, isShortened }
}

/** The rows of an array; a vector is one row. */
const rowsOf = (tensor: Tensor): readonly Row[] => {
  const nested = toNested(tensor)
  return (tensor.shape.length === 1 ? [nested] : nested) as readonly Row[]
}

const list = (row: Row): string => `[${row.map(pythonNumber).join(', ')}]`

const areLong = (rows: readonly Row[]): boolean =>
  rows.length > mostRows || rows.some((row) => list(row).length > longestRow)

const shortRows = (rows: readonly Row[]): readonly string[] =>
  rows.length > mostRows ? ends(rows, shortList) : rows.map(shortList)

function shortList(row: Row): string {
  const short = (entry: number): string => pythonNumber(Number(entry.toPrecision(shortDigits)))
  const whole = `[${row.map(short).join(', ')}]`
  return whole.length <= longestRow ? whole : `[${ends(row, short).join(', ')}]`
}

/** What is at both ends of a list, with an ellipsis between if anything is left out. */
const ends = <Item>(all: readonly Item[], write: (item: Item) => string): readonly string[] =>
  all.length <= 2 * atEachEnd
    ? all.map(write)
    : [...all.slice(0, atEachEnd).map(write), '...', ...all.slice(-atEachEnd).map(write)]
