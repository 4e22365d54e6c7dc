import type { LayerHistograms } from '../../../training/looks/histograms'
import { useLanguage } from '../../shared/use-language'
import { HistogramPlot } from './HistogramPlot'
import styles from './Histograms.module.css'
import { Note } from './Note'

interface HistogramRowProps {
  readonly histograms: LayerHistograms
}

const symbols = { weights: 'W', activations: 'H', gradients: '∂L/∂W' } as const

/** The histograms of one kind of numbers, layer by layer, on the same axis. */
export function HistogramRow({ histograms: { kind, axis, layers } }: HistogramRowProps) {
  const { t } = useLanguage()
  const most = layers.reduce((largest, { bins }) => Math.max(largest, ...bins), 0)
  return (
    <div>
      <h3 className={styles.kind}>{t(`insight.${kind}`)}</h3>
      {layers.length === 0 && <Note>{t('insight.no-hidden')}</Note>}
      <ul className={styles.row}>
        {layers.map((histogram, layer) => {
          const name = `${symbols[kind]}${layer + 1}`
          return (
            <li key={name}>
              <HistogramPlot name={name} kind={kind} histogram={histogram} axis={axis} most={most} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
