import type { FirstLayer } from '../../../training/looks/first-layer'
import { HeatLegend } from '../../heat/HeatLegend'
import { Picture } from '../../heat/Picture'
import styles from './UnitDetail.module.css'
import { unitColumn } from './unit-column'
import { type UnitArray, useUnitWords } from './use-unit-words'

interface UnitDetailProps {
  readonly layer: FirstLayer
  readonly unit: number
  /** The magnitudes at which numbers have the full colour. */
  readonly limits: Readonly<Record<UnitArray, number>>
}

const arrays = ['weights', 'gradients'] as const
const symbols = { weights: 'W1', gradients: '∂L/∂W1' } as const
const picturePx = 168

/** One unit, enlarged: its weights and its gradients side by side, on the scales shared by all units. */
export function UnitDetail({ layer, unit, limits }: UnitDetailProps) {
  const { nameOf, rangeOf } = useUnitWords(layer)
  return (
    <div className={styles.detail} data-unit={unit}>
      <h3 className={styles.name}>{nameOf(unit)}</h3>
      {arrays.map((array) => {
        const column = unitColumn(layer[array], layer.units, unit)
        return (
          <figure key={array}>
            <Picture data={column.data} limit={limits[array]} tone="diverging" sizePx={picturePx} />
            <figcaption className={styles.caption}>
              {symbols[array]}
              <br />
              {rangeOf(array, column)}
              <HeatLegend unit={array === 'weights' ? 'value' : 'gradient'} limit={limits[array]} />
            </figcaption>
          </figure>
        )
      })}
    </div>
  )
}
