import { ArrowRight } from 'lucide-react'
import { memo } from 'react'
import { fixed } from '../shared/fixed'
import { useAddress } from '../shared/use-address'
import { useLanguage } from '../shared/use-language'
import styles from './IterationSteps.module.css'

interface IterationStepsProps {
  readonly batchSize: number
}

/** What one iteration does, with the way to the lesson that shows it. */
export const IterationSteps = memo(function IterationSteps({ batchSize }: IterationStepsProps) {
  const { t } = useLanguage()
  const address = useAddress()
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{t('train.steps')}</h2>
      <ol className={styles.steps}>
        <li>{t('train.steps.batch', { batch: fixed(batchSize, 0) })}</li>
        <li className={styles.forward}>{t('train.steps.forward')}</li>
        <li className={styles.backward}>{t('train.steps.backward')}</li>
        <li>{t('train.steps.update')}</li>
      </ol>
      <a className={styles.lesson} href={address({ page: 'lesson', lesson: 'two-layer-net' })}>
        {t('train.steps.lesson')}
        <ArrowRight size={18} aria-hidden="true" />
      </a>
    </section>
  )
})
