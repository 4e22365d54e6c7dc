import type { TrainingSettings } from '../../../training/settings'
import { useLanguage } from '../../shared/use-language'
import { SaveWeights } from './SaveWeights'
import styles from './WeightsFile.module.css'

interface WeightsFileProps {
  /** Those of the present run; undefined where there is no net. */
  readonly settings: TrainingSettings | undefined
}

/** The present net as a file. */
export function WeightsFile({ settings }: WeightsFileProps) {
  const { t } = useLanguage()
  return (
    <section className={styles.buttons} aria-label={t('train.weights')}>
      <SaveWeights settings={settings} />
    </section>
  )
}
