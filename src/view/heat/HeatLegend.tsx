import { formatShort } from '../../lib/format'
import { useLanguage } from '../shared/use-language'
import { ColourRamp } from './ColourRamp'
import styles from './HeatLegend.module.css'

interface HeatLegendProps {
  readonly unit: 'value' | 'gradient'
  /** The magnitude at which a number has the full colour. */
  readonly limit: number
}

const endDigits = 5

/** The colours of a graph's values or gradients, from the most negative to the most positive. */
export function HeatLegend({ unit, limit }: HeatLegendProps) {
  const { t } = useLanguage()
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
      <ColourRamp least={-limit} most={limit} limit={limit} tone="diverging" widthPx={66} heightPx={14} />
      {most}
    </span>
  )
}
