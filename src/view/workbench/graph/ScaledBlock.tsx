import type { Tensor } from '../../../engine/tensor'
import { isMap } from '../../../layout/array-look'
import { type Block, type Look, plainLook } from '../../../layout/request'
import { blockSize, mapSize, px } from '../../../layout/sizes'
import styles from './ScaledBlock.module.css'
import { ValueBlock } from './ValueBlock'

interface ScaledBlockProps {
  readonly tensor: Tensor
  readonly block: Block
  readonly direction: 'forward' | 'backward'
  readonly scale: number
  /** An array whose numbers need more is not drawn. */
  readonly tallestPx: number
}

/** The widest that an image, images or a heat map are drawn, in pixels. */
const widestMapPx = 84

/** A look in which a map is no larger than that. */
function lookOf(block: Block, tallestPx: number, widestPx: number): Look {
  if (!isMap(block.look)) return { ...plainLook, digits: 2 }
  const { width, height } = mapSize(block, block.rows, block.columns, 1)
  return { ...plainLook, mapScale: Math.min(1, (tallestPx - px.scale) / height, widestPx / width) }
}

/** A number or an array as the graph draws it, apart from the graph. */
export function ScaledBlock({ tensor, block, direction, scale, tallestPx }: ScaledBlockProps) {
  const look = lookOf(block, tallestPx / scale, widestMapPx / scale)
  if (blockSize(block, look).height * scale > tallestPx) return null
  return (
    <span className={styles.block} style={{ zoom: scale }} data-scaled-block>
      <ValueBlock
        shape={tensor.shape}
        tensor={tensor}
        direction={direction}
        lit={false}
        block={block}
        look={look}
      />
    </span>
  )
}
