import type { TrainingState } from '../../../training/client/training-state'
import type { Metrics } from '../../../training/history/metrics'
import { ProgressBar } from '../../shared/ProgressBar'
import { useLanguage } from '../../shared/use-language'
import { OpenStep } from '../microscope/OpenStep'
import { RateHistory } from './RateHistory'
import { RunFailure } from './RunFailure'
import { RunMetrics } from './RunMetrics'
import { RunStatus } from './RunStatus'
import styles from './RunSummary.module.css'

interface RunSummaryProps {
  readonly training: TrainingState
  readonly metrics: Metrics | undefined
}

/** The progress of the run. */
export function RunSummary({ training, metrics }: RunSummaryProps) {
  const { t } = useLanguage()
  return (
    <section className={styles.summary}>
      <RunMetrics metrics={metrics} />
      <RunProgress training={training} metrics={metrics} />
      <div className={styles.foot}>
        <p className={styles.status}>
          <RunStatus training={training} metrics={metrics} />
        </p>
        {training.settings && (
          <RateHistory initial={training.settings.learningRate} changes={training.history.rateChanges} />
        )}
        {training.kernel && <p>{t(`train.kernel.${training.kernel}`)}</p>}
        <OpenStep />
      </div>
      {training.phase === 'failed' && training.error && <RunFailure error={training.error} />}
    </section>
  )
}

function RunProgress({ training: { phase, download, settings }, metrics }: RunSummaryProps) {
  const { t } = useLanguage()
  if (phase === 'loading') {
    const share = download ? download.loadedBytes / download.totalBytes : 0
    return <ProgressBar label={t('train.download')} share={share} />
  }
  const share = settings && metrics ? metrics.iteration / settings.iterations : 0
  return <ProgressBar label={t('train.progress')} share={share} />
}
