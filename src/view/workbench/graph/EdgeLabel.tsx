import { memo } from 'react'
import type { Shape, Tensor } from '../../../engine/tensor'
import type { Box } from '../../../layout/geometry'
import type { ArrayKey } from '../../../trace/symbols/entry-place'
import { sameParts } from '../../shared/same-parts'
import styles from './EdgeLabel.module.css'
import { ValueBlock } from './ValueBlock'

interface Written {
  readonly array: ArrayKey
  readonly tensor: Tensor | undefined
  readonly lit: boolean
}

interface EdgeLabelProps {
  /** Of the edge, or of the output where the numbers stand at its end. */
  readonly id: string
  readonly box: Box
  readonly shape: Shape
  readonly value?: Written | undefined
  readonly gradient?: Written | undefined
}

/** The numbers of an edge: the value above its lines, the gradient below. */
export const EdgeLabel = memo(function EdgeLabel({ id, box, shape, value, gradient }: EdgeLabelProps) {
  return (
    <div className={styles.label} style={{ left: box.x, top: box.y }}>
      <div className={styles.above} data-for={id} data-role="value">
        {value && <ValueBlock shape={shape} direction="forward" {...value} />}
      </div>
      <div className={styles.below} data-for={id} data-role="gradient">
        {gradient && <ValueBlock shape={shape} direction="backward" {...gradient} />}
      </div>
    </div>
  )
}, sameParts)
