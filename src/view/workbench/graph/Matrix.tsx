import clsx from 'clsx'
import { useContext } from 'react'
import type { Shape, Tensor } from '../../../engine/tensor'
import { arrayLook, pictureSide } from '../../../layout/array-look'
import { sizes, valueSize } from '../../../layout/sizes'
import type { ArrayKey } from '../../../trace/symbols/entry-place'
import { HeatMap } from '../../heat/HeatMap'
import { EntryContext } from './entry-context'
import { IndexedCells } from './IndexedCells'
import styles from './Matrix.module.css'
import { MatrixCell } from './MatrixCell'
import { PictureMap } from './PictureMap'
import { useEntryPointer } from './use-entry-pointer'

interface MatrixProps {
  readonly shape: Shape
  readonly tensor: Tensor | undefined
  readonly direction: 'forward' | 'backward'
  readonly className: string
  readonly array: ArrayKey
}

const noEntries: ReadonlySet<number> = new Set()

/** The rows and columns that an array is drawn in. */
function drawnIn(shape: Shape): readonly [number, number] {
  if (arrayLook(shape) === 'picture') return [pictureSide, pictureSide]
  return [shape.length === 2 ? (shape[0] ?? 1) : 1, shape.at(-1) ?? 1]
}

/** An array whose entries can be pointed at: cells with their numbers up to 4 × 4, a heat map or pictures beyond. */
export function Matrix({ shape, tensor, direction, className, array }: MatrixProps) {
  const { explanation, limits } = useContext(EntryContext)
  const look = arrayLook(shape)
  const [rows, columns] = drawnIn(shape)
  const pointer = useEntryPointer(look === 'pictures' ? undefined : tensor && array, rows, columns)
  const { width, height } = valueSize(shape)
  const limit = limits[direction === 'forward' ? 'value' : 'gradient']
  const lit = explanation?.lit.get(array) ?? noEntries
  const pointed = explanation?.place.array === array ? explanation.place.at : undefined
  if (look === 'indexed') {
    const marks = { limit, lit, pointed }
    return (
      <IndexedCells shape={shape} tensor={tensor} className={className} marks={marks} pointer={pointer} />
    )
  }
  if (look !== 'written') {
    return (
      <span className={clsx(styles.map, className)} style={{ width, height }} {...pointer}>
        {tensor && look !== 'heat' ? (
          <PictureMap tensor={tensor} lit={lit} pointed={pointed} />
        ) : tensor ? (
          <HeatMap
            data={tensor.data}
            columns={columns}
            limit={limit}
            widthPx={width}
            heightPx={height}
            lit={lit}
            pointed={pointed}
          />
        ) : (
          '?'
        )}
      </span>
    )
  }
  return (
    <span
      className={clsx(styles.cells, className)}
      style={{ width, height, gap: sizes.cellGapPx, gridTemplateColumns: `repeat(${columns}, 1fr)` }}
      {...pointer}
    >
      {Array.from({ length: rows * columns }, (_, at) => at).map((at) => (
        <MatrixCell
          key={at}
          entry={tensor?.data[at]}
          limit={limit}
          isLit={lit.has(at)}
          isPointed={pointed === at}
        />
      ))}
    </span>
  )
}
