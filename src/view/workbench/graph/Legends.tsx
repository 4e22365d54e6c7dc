import { isScalarShape, type Tensor } from '../../../engine/tensor'
import { HeatLegend } from '../../heat/HeatLegend'
import type { HeatLimits } from '../../heat/heat-limits'
import type { GraphModel } from './graph-model'
import styles from './Legends.module.css'

interface LegendsProps {
  readonly frame: GraphModel['frame']
  readonly limits: HeatLimits
}

const hasArray = (tensors: ReadonlyMap<unknown, Tensor>): boolean =>
  [...tensors.values()].some(({ shape }) => !isScalarShape(shape))

/** What the colours of the arrays on the stage mean; nothing where there are none. */
export function Legends({ frame, limits }: LegendsProps) {
  const [values, gradients] = [
    hasArray(frame.values),
    hasArray(frame.gradients) || hasArray(frame.contributions),
  ]
  if (!values && !gradients) return null
  return (
    <span className={styles.legends}>
      {values && <HeatLegend unit="value" limit={limits.value} />}
      {gradients && <HeatLegend unit="gradient" limit={limits.gradient} />}
    </span>
  )
}
