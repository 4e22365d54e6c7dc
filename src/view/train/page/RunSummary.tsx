import { Suspense } from 'react'
import type { TrainingState } from '../../../training/client/training-state'
import type { Metrics } from '../../../training/history/metrics'
import { overshoots } from '../../../training/history/overshoots'
import { learnedNothing } from '../../../training/outcome/learned-nothing'
import { lazyPart } from '../../failure/lazy-part'
import { useIsNarrow } from '../../shared/use-is-narrow'
import { useLanguage } from '../../shared/use-language'
import { OpenStep } from '../microscope/OpenStep'
import { RateHistory } from './RateHistory'
import { RunFailure } from './RunFailure'
import { RunMetrics } from './RunMetrics'
import { RunProgress } from './RunProgress'
import { RunStatus } from './RunStatus'
import styles from './RunSummary.module.css'
import { summaryId } from './summary-id'

interface RunSummaryProps {
  readonly training: TrainingState
  readonly metrics: Metrics | undefined
}

const RunVerdict = lazyPart('RunVerdict', async () => (await import('./RunVerdict')).RunVerdict, [])

/** The progress of the run. */
export function RunSummary({ training, metrics }: RunSummaryProps) {
  const { t } = useLanguage()
  const isFruitless = training.phase === 'finished' && learnedNothing(training.history) !== undefined
  const isNarrow = useIsNarrow() // then the state is beside the buttons
  return (
    <section id={summaryId} className={styles.summary}>
      <RunMetrics metrics={metrics} />
      {!isNarrow && <RunProgress training={training} metrics={metrics} />}
      <div className={styles.foot}>
        <p className={styles.status}>{!isNarrow && <RunStatus training={training} metrics={metrics} />}</p>
        {training.settings && (
          <RateHistory initial={training.settings.learningRate} changes={training.history.rateChanges} />
        )}
        {training.settings && !isFruitless && overshoots(training.history, training.settings) && (
          <p>{t('train.overshoots')}</p>
        )}
        {training.kernel && <p>{t(`train.kernel.${training.kernel}`)}</p>}
        <OpenStep />
      </div>
      <div className={styles.verdict} role="status">
        {isFruitless && (
          <Suspense fallback={null}>
            <RunVerdict training={training} />
          </Suspense>
        )}
      </div>
      {training.phase === 'failed' && training.error && <RunFailure error={training.error} />}
    </section>
  )
}
