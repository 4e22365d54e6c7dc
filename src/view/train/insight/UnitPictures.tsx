import { useMemo, useRef, useState } from 'react'
import { pictureSide } from '../../../layout/array-look'
import { largestSize } from '../../../lib/largest-size'
import type { FirstLayer } from '../../../training/looks/first-layer'
import { HeatLegend } from '../../heat/HeatLegend'
import { PictureGrid } from '../../heat/PictureGrid'
import { columnPictures } from '../../heat/picture-pixels'
import { Prose } from '../../shared/Prose'
import { useLanguage } from '../../shared/use-language'
import { useSize } from '../../shared/use-size'
import { DeadUnits } from './DeadUnits'
import { Note } from './Note'
import { UnitDetail } from './UnitDetail'
import styles from './UnitPictures.module.css'
import { UnitSurface } from './UnitSurface'
import { unitGrid } from './unit-grid'
import type { UnitArray } from './use-unit-words'

interface UnitPicturesProps {
  readonly layer: FirstLayer
  readonly array: UnitArray
}

/** The pictures of all units on one canvas, on one scale, and the selected unit enlarged. */
export function UnitPictures({ layer, array }: UnitPicturesProps) {
  const { t } = useLanguage()
  const stage = useRef<HTMLDivElement>(null)
  const size = useSize(stage)
  const [chosen, setChosen] = useState(0)
  const [pointed, setPointed] = useState<number>()
  const { units, weights, gradients } = layer
  const limits = useMemo(
    () => ({ weights: largestSize(weights), gradients: largestSize(gradients) }),
    [weights, gradients],
  )
  const pictures = useMemo(
    () => columnPictures(array === 'weights' ? weights : gradients, pictureSide),
    [array, weights, gradients],
  )
  const grid = size && unitGrid(units, size.width)
  const unit = Math.min(pointed ?? chosen, units - 1)
  return (
    <>
      <Note>
        <Prose text={t(`insight.units.note.${array}`, { batch: layer.batch })} />
      </Note>
      <DeadUnits layer={layer} />
      <div className={styles.stage} ref={stage}>
        {grid && (
          <div className={styles.grid}>
            <PictureGrid
              pictures={pictures}
              across={grid.across}
              limit={limits[array]}
              tone="diverging"
              picturePx={grid.picturePx}
            />
            <UnitSurface
              layer={layer}
              grid={grid}
              chosen={Math.min(chosen, units - 1)}
              pointed={pointed}
              onChoose={setChosen}
              onPoint={setPointed}
            />
          </div>
        )}
      </div>
      <HeatLegend unit={array === 'weights' ? 'value' : 'gradient'} limit={limits[array]} />
      <UnitDetail layer={layer} unit={unit} limits={limits} />
    </>
  )
}
