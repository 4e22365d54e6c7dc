import type { Shape, Tensor } from '../../engine/tensor'
import type { Box } from '../../layout/geometry'
import styles from './EdgeLabel.module.css'
import { ValueBlock } from './ValueBlock'

interface EdgeLabelProps {
  /** Of the edge, or of the output where the numbers stand at its end. */
  readonly id: string
  readonly box: Box
  readonly shape: Shape
  readonly value?: { readonly tensor: Tensor | undefined; readonly lit: boolean } | undefined
  readonly gradient?: { readonly tensor: Tensor | undefined; readonly lit: boolean } | undefined
}

/** The numbers of an edge: the value above its lines, the gradient below. */
export const EdgeLabel = ({ id, box, shape, value, gradient }: EdgeLabelProps) => (
  <div className={styles.label} style={{ left: box.x, top: box.y }}>
    <div className={styles.above} data-for={id} data-role="value">
      {value && <ValueBlock shape={shape} tensor={value.tensor} direction="forward" lit={value.lit} />}
    </div>
    <div className={styles.below} data-for={id} data-role="gradient">
      {gradient && (
        <ValueBlock shape={shape} tensor={gradient.tensor} direction="backward" lit={gradient.lit} />
      )}
    </div>
  </div>
)
