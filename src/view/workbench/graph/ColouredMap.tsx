import clsx from 'clsx'
import { blockSize, mapSize } from '../../../layout/sizes'
import { HeatMap } from '../../heat/HeatMap'
import styles from './ColouredMap.module.css'
import type { DrawnArray } from './drawn-array'
import { MapScale } from './MapScale'
import { PictureMap } from './PictureMap'

interface ColouredMapProps extends DrawnArray {
  readonly rows: number
  readonly columns: number
}

/** An array too large for its numbers, as colours over their scale: an image, images, or a heat map. */
export function ColouredMap(props: ColouredMapProps) {
  const { block, look, tensor, className, marks, pointer, rows, columns } = props
  const { limit, lit, pointed } = marks
  const { width, height } = mapSize(block, rows, columns, look.mapScale)
  return (
    <span className={styles.array} style={blockSize(block, look)}>
      <span className={clsx(styles.map, className)} style={{ width, height }} {...pointer}>
        {tensor && block.look !== 'heat' ? (
          <PictureMap
            tensor={tensor}
            block={block}
            mapScale={look.mapScale}
            width={width}
            height={height}
            lit={lit}
            pointed={pointed}
          />
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
      {tensor && <MapScale tensor={tensor} />}
    </span>
  )
}
