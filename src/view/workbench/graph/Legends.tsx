import { firstArrays } from '../../../trace/steps/first-arrays'
import { HeatLegend } from '../../heat/HeatLegend'
import type { HeatLimits } from '../../heat/heat-limits'
import type { GraphModel } from './graph-model'
import styles from './Legends.module.css'

interface LegendsProps {
  readonly model: Pick<GraphModel, 'trace' | 'frame'>
  readonly limits: HeatLimits
}

/** What the colours of the arrays on the stage mean; nothing where there are none. */
export function Legends({ model: { trace, frame }, limits }: LegendsProps) {
  const first = firstArrays(trace)
  const [values, gradients] = [first.value <= frame.index, first.gradient <= frame.index]
  if (!values && !gradients) return null
  return (
    <span className={styles.legends}>
      {values && <HeatLegend unit="value" limit={limits.value} />}
      {gradients && <HeatLegend unit="gradient" limit={limits.gradient} />}
    </span>
  )
}
