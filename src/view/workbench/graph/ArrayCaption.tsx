import clsx from 'clsx'
import type { Words } from '../../../engine/formula/words'
import { formatShape, type Shape } from '../../../engine/tensor'
import { Tex } from '../../shared/Tex'
import styles from './ArrayCaption.module.css'

interface ArrayCaptionProps {
  readonly symbol: Words
  /** Absent where the caption does not say it. */
  readonly shape?: Shape
  /** Whether the shape is below the symbol instead of beside it. */
  readonly isStacked?: boolean
}

/** The symbol of a number or an array, with its shape if it has one. */
export const ArrayCaption = ({ symbol, shape = [], isStacked }: ArrayCaptionProps) => (
  <span className={clsx(styles.caption, isStacked && styles.stacked)}>
    <Tex inTurn of={symbol} />
    {shape.length > 0 && <span className={styles.detail}>{formatShape(shape)}</span>}
  </span>
)
