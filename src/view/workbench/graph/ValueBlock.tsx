import clsx from 'clsx'
import { memo, useContext } from 'react'
import { isScalarShape, type Shape, type Tensor } from '../../../engine/tensor'
import { formatExact, formatNumber } from '../../../lib/format'
import type { ArrayKey } from '../../../trace/symbols/entry-place'
import { EntryContext } from './entry-context'
import { Matrix } from './Matrix'
import styles from './ValueBlock.module.css'

interface ValueBlockProps {
  readonly shape: Shape
  /** Absent while it is not known: a question mark stands in its place. */
  readonly tensor: Tensor | undefined
  readonly direction: 'forward' | 'backward'
  readonly lit: boolean
  /** Which of the graph's arrays this is, so that its entries can be pointed at. */
  readonly array: ArrayKey
}

/** A number, or an array as a heat map with its numbers written in where they have room. */
export const ValueBlock = memo(function ValueBlock(props: ValueBlockProps) {
  const { shape, tensor, direction, lit, array } = props
  const { explanation } = useContext(EntryContext)
  const classes = clsx(tensor ? styles[direction] : styles.unknown, lit && styles.lit)
  if (!isScalarShape(shape))
    return <Matrix shape={shape} tensor={tensor} direction={direction} className={classes} array={array} />
  const value = tensor?.data[0]
  const isRead = explanation?.lit.has(array) ?? false
  return (
    <span
      className={clsx(styles.scalar, classes, isRead && styles.read)}
      title={value === undefined ? undefined : formatExact(value)}
      data-lit={isRead || undefined}
    >
      {value === undefined ? '?' : formatNumber(value)}
    </span>
  )
})
