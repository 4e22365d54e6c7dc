import clsx from 'clsx'
import { type CSSProperties, memo } from 'react'
import { isScalarShape, type Shape, type Tensor } from '../../engine/tensor'
import { arrayLook, writtenCells } from '../../layout/array-look'
import { sizes, valueSize } from '../../layout/sizes'
import { formatExact, formatNumber, formatShort } from '../../lib/format'
import { DrawnArray } from './DrawnArray'
import { IndexedCells } from './IndexedCells'
import styles from './ValueBlock.module.css'

/** How many digits of 16 px a cell holds. */
const cellDigits = 6.5

interface ValueBlockProps {
  readonly shape: Shape
  /** Absent while it is not known: a question mark stands in its place. */
  readonly tensor: Tensor | undefined
  readonly direction: 'forward' | 'backward'
  readonly lit: boolean
}

/** A number, or an array as a small heat map with its numbers written in. */
export const ValueBlock = memo(function ValueBlock({ shape, tensor, direction, lit }: ValueBlockProps) {
  const classes = clsx(tensor ? styles[direction] : styles.unknown, lit && styles.lit)
  if (isScalarShape(shape)) {
    const value = tensor?.data[0]
    return (
      <span
        className={clsx(styles.scalar, classes)}
        title={value === undefined ? undefined : formatExact(value)}
      >
        {value === undefined ? '?' : formatNumber(value)}
      </span>
    )
  }
  const look = arrayLook(shape)
  if (look === 'written') return <Cells shape={shape} tensor={tensor} className={classes} />
  const framed = clsx(classes, styles.framed)
  if (look === 'indexed') return <IndexedCells shape={shape} tensor={tensor} className={framed} />
  return <DrawnArray shape={shape} tensor={tensor} className={framed} />
})

interface CellsProps {
  readonly shape: Shape
  readonly tensor: Tensor | undefined
  readonly className: string
}

function Cells({ shape, tensor, className }: CellsProps) {
  const columns = shape.at(-1) ?? 1
  const rows = shape.length === 2 ? (shape[0] ?? 1) : 1
  const isWritten = Math.max(rows, columns) <= writtenCells
  const { width, height } = valueSize(shape)
  const largest = tensor
    ? Math.max(...tensor.data.map((entry) => (Number.isFinite(entry) ? Math.abs(entry) : 0)))
    : 0
  return (
    <span
      className={clsx(styles.cells, className)}
      style={{
        width,
        height,
        gap: isWritten ? sizes.cellGapPx : 0,
        gridTemplateColumns: `repeat(${columns}, 1fr)`,
      }}
    >
      {Array.from({ length: rows * columns }, (_, place) => place).map((place) => {
        const entry = tensor?.data[place]
        const text = entry === undefined ? '?' : formatShort(entry, cellDigits)
        return (
          <span
            key={place}
            className={clsx(
              styles.cell,
              entry !== undefined && (entry < 0 ? styles.negative : styles.positive),
            )}
            style={{ '--heat': heatOf(entry, largest) } as CSSProperties}
            title={entry === undefined ? undefined : formatExact(entry)}
          >
            {isWritten ? text : null}
          </span>
        )
      })}
    </span>
  )
}

const heatOf = (entry: number | undefined, largest: number): string =>
  `${entry && largest > 0 && Number.isFinite(entry) ? Math.round((Math.abs(entry) / largest) * 100) : 0}%`
