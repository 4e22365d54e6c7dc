import { formatNumber } from '../../lib/format'
import { lectureShape } from '../../training/parameters'
import { weightScale } from '../../training/settings'
import { useLanguage } from '../shared/use-language'
import styles from './NetworkFacts.module.css'

const layers = lectureShape.join(' – ')

/** What is fixed about the net and its training. */
export function NetworkFacts() {
  const { t } = useLanguage()
  const facts = [
    [t('train.fact.layers'), layers],
    [t('train.fact.activation'), 'ReLU'],
    [t('train.fact.loss'), t('train.fact.loss.value')],
    [t('train.fact.weights'), t('train.fact.weights.value', { scale: formatNumber(weightScale) })],
    [t('train.fact.biases'), '0'],
    [t('train.fact.optimiser'), 'SGD'],
    [t('train.fact.batch'), t('train.fact.batch.value')],
  ]
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name} className={styles.fact}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
