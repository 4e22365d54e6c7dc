import clsx from 'clsx'
import { memo, useContext } from 'react'
import { isScalarShape, type Shape, type Tensor } from '../../../engine/tensor'
import { numberText } from '../../../layout/measure/written'
import type { Block, Look } from '../../../layout/request'
import { formatExact } from '../../../lib/format'
import type { ArrayKey } from '../../../trace/symbols/entry-place'
import { EntryContext } from './entry-context'
import { Matrix } from './Matrix'
import styles from './ValueBlock.module.css'

interface ValueBlockProps {
  readonly shape: Shape
  /** Absent while it is not known; a question mark is shown instead. */
  readonly tensor: Tensor | undefined
  readonly direction: 'forward' | 'backward'
  readonly lit: boolean
  /** What it was measured as, and how it is drawn. */
  readonly block: Block
  readonly look: Look
  /** Which of the graph's arrays this is, so that its entries can be pointed at; absent where they cannot. */
  readonly array?: ArrayKey
}

/** A number, or an array as a heat map with its numbers written in where they have room. */
export const ValueBlock = memo(function ValueBlock(props: ValueBlockProps) {
  const { shape, tensor, direction, lit, array, block, look } = props
  const { explanation, lit: entries } = useContext(EntryContext)
  const isRead = array !== undefined && entries.has(array)
  const isLit = lit && (explanation !== undefined || !isRead) // of an array in a line of algebra, only its entries are
  const classes = clsx(tensor ? styles[direction] : styles.unknown, isLit && styles.lit)
  if (!isScalarShape(shape))
    return <Matrix tensor={tensor} className={classes} array={array} block={block} look={look} />
  const value = tensor?.data[0]
  return (
    <span
      className={clsx(styles.scalar, classes, isRead && styles.read)}
      title={value === undefined ? undefined : formatExact(value)}
      data-lit={isRead || undefined}
    >
      {tensor ? numberText(tensor) : '?'}
    </span>
  )
})
