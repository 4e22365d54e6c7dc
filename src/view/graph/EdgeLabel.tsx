import type { Shape, Tensor } from '../../engine/tensor'
import type { Box } from '../../layout/geometry'
import type { ArrayKey } from '../../trace/entry-place'
import styles from './EdgeLabel.module.css'
import { ValueBlock } from './ValueBlock'

interface Written {
  readonly array: ArrayKey
  readonly tensor: Tensor | undefined
  readonly lit: boolean
}

interface EdgeLabelProps {
  readonly box: Box
  readonly shape: Shape
  readonly value?: Written | undefined
  readonly gradient?: Written | undefined
}

/** The numbers of an edge: the value above its lines, the gradient below. */
export const EdgeLabel = ({ box, shape, value, gradient }: EdgeLabelProps) => (
  <div className={styles.label} style={{ left: box.x, top: box.y }}>
    <div className={styles.above}>{value && <ValueBlock shape={shape} direction="forward" {...value} />}</div>
    <div className={styles.below}>
      {gradient && <ValueBlock shape={shape} direction="backward" {...gradient} />}
    </div>
  </div>
)
