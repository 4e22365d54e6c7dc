import { useMemo } from 'react'
import { formatShort } from '../../lib/format'
import { useLanguage } from '../shared/use-language'
import styles from './HeatLegend.module.css'
import { PixelCanvas } from './PixelCanvas'
import { matrixPixels } from './picture-pixels'
import { useTones } from './use-tones'

interface HeatLegendProps {
  readonly unit: 'value' | 'gradient'
  /** The magnitude at which a number has the full colour. */
  readonly limit: number
}

const steps = 33
const endDigits = 5

/** The colours of a graph's values or gradients, from the most negative to the most positive. */
export function HeatLegend({ unit, limit }: HeatLegendProps) {
  const { t } = useLanguage()
  const tones = useTones('diverging')
  const pixels = useMemo(() => {
    const ramp = Float64Array.from({ length: steps }, (_, i) => limit * ((2 * i) / (steps - 1) - 1))
    return matrixPixels(ramp, steps, limit, tones)
  }, [limit, tones])
  const [least, most] = [formatShort(-limit, endDigits + 1), formatShort(limit, endDigits)]
  const name = t(`heat.${unit}`)
  return (
    <span
      className={styles.legend}
      role="img"
      aria-label={t('heat.legend', { unit: name, least, most })}
      data-legend={unit}
    >
      <span className={styles[unit]}>{name}</span>
      {least}
      <PixelCanvas pixels={pixels} widthPx={66} heightPx={14} />
      {most}
    </span>
  )
}
