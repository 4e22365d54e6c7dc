import clsx from 'clsx'
import { useContext, useMemo } from 'react'
import type { Tensor } from '../../../engine/tensor'
import { isMap, pictureSide } from '../../../layout/array-look'
import type { Block, Look } from '../../../layout/request'
import { blockSize, drawnRows, indexedGrid, px } from '../../../layout/sizes'
import { largestSize } from '../../../lib/largest-size'
import type { ArrayKey } from '../../../trace/symbols/entry-place'
import { ColouredMap } from './ColouredMap'
import { EntryContext } from './entry-context'
import { IndexedCells } from './IndexedCells'
import styles from './Matrix.module.css'
import { MatrixCell } from './MatrixCell'
import { useEntryPointer } from './use-entry-pointer'

interface MatrixProps {
  readonly tensor: Tensor | undefined
  readonly className: string
  readonly array: ArrayKey | undefined
  readonly block: Block
  readonly look: Look
}

const noEntries: ReadonlySet<number> = new Set()

/** The rows and columns in which an array's entries are drawn. */
function cellsOf(block: Block, look: Look): readonly [number, number] {
  if (block.look === 'picture') return [pictureSide, pictureSide]
  if (block.look !== 'indexed') return drawnRows(block, look.hasColumns)
  const { rows, across } = indexedGrid(block)
  return [rows, across]
}

/**
 * An array whose entries can be pointed at, coloured by its own largest magnitude: cells with their numbers where they
 * have room, a heat map or images beyond.
 */
export function Matrix({ tensor, className, array, block, look }: MatrixProps) {
  const { explanation, lit: entries } = useContext(EntryContext)
  const [rows, columns] = cellsOf(block, look)
  const isPointable = tensor && block.look !== 'pictures'
  const pointer = useEntryPointer(isPointable ? array : undefined, rows, columns)
  const limit = useMemo(() => (tensor ? largestSize(tensor.data) : 0), [tensor])
  const lit = (array && entries.get(array)) ?? noEntries
  const pointed = array && explanation?.place.array === array ? explanation.place.at : undefined
  const drawn = { block, look, tensor, className, marks: { limit, lit, pointed }, pointer }
  if (block.look === 'indexed') return <IndexedCells {...drawn} />
  if (isMap(block.look)) return <ColouredMap {...drawn} rows={rows} columns={columns} />
  return (
    <span
      className={clsx(styles.cells, className)}
      style={{
        ...blockSize(block, look),
        gap: px.cellGap,
        gridTemplateColumns: `repeat(${columns}, var(--column, 1fr))`,
      }}
      {...pointer}
    >
      {Array.from({ length: rows * columns }, (_, at) => at).map((at) => (
        <MatrixCell
          key={at}
          entry={tensor?.data[at]}
          limit={limit}
          digits={look.digits}
          isLit={lit.has(at)}
          isPointed={pointed === at}
        />
      ))}
    </span>
  )
}
