import { ArrowRight } from 'lucide-react'
import { memo } from 'react'
import { formatNumber } from '../../../lib/format'
import type { TrainingSettings } from '../../../training/settings/settings'
import { fixed } from '../../shared/fixed'
import { Prose } from '../../shared/Prose'
import { useAddress } from '../../shared/use-address'
import { useLanguage } from '../../shared/use-language'
import styles from './IterationSteps.module.css'

interface IterationStepsProps {
  /** The settings of the run. */
  readonly settings: TrainingSettings
}

/** What one iteration does, with links to the lessons that show it. */
export const IterationSteps = memo(function IterationSteps({ settings }: IterationStepsProps) {
  const { batchSize, hiddenLayers, dropout, optimiser, l2 } = settings
  const { t } = useLanguage()
  const address = useAddress()
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{t('train.steps')}</h2>
      <ol className={styles.steps}>
        <li>{t('train.steps.batch', { batch: fixed(batchSize, 0) })}</li>
        {dropout > 0 && hiddenLayers.length > 0 && (
          <li>{t('train.steps.dropout', { percent: formatNumber(100 * dropout) })}</li>
        )}
        <li className={styles.forward}>{t('train.steps.forward')}</li>
        <li className={styles.backward}>{t('train.steps.backward')}</li>
        {l2 > 0 && (
          <li className={styles.backward}>
            <Prose text={t('train.steps.l2')} />
          </li>
        )}
        <li>
          <Prose text={t(`train.steps.${optimiser}`)} />
        </li>
      </ol>
      <a className={styles.lesson} href={address({ page: 'lesson', lesson: 'two-layer-net' })}>
        {t('train.steps.lesson')}
        <ArrowRight size={18} aria-hidden="true" />
      </a>
    </section>
  )
})
