import type { TrainingState } from '../../../training/client/training-state'
import type { Metrics } from '../../../training/history/metrics'
import { ProgressBar } from '../../shared/ProgressBar'
import { useLanguage } from '../../shared/use-language'

interface RunProgressProps {
  readonly training: TrainingState
  readonly metrics: Metrics | undefined
}

/** How far the run has got, or the download before it. */
export function RunProgress({ training: { phase, download, settings }, metrics }: RunProgressProps) {
  const { t } = useLanguage()
  if (phase === 'loading') {
    const share = download ? download.loadedBytes / download.totalBytes : 0
    return <ProgressBar label={t('train.download')} share={share} />
  }
  const share = settings && metrics ? metrics.iteration / settings.iterations : 0
  return <ProgressBar label={t('train.progress')} share={share} />
}
