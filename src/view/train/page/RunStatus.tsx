import type { TrainingState } from '../../../training/client/training-state'
import type { Metrics } from '../../../training/history/metrics'
import { fixed } from '../../shared/fixed'
import { useDuration } from '../../shared/use-duration'
import { useLanguage } from '../../shared/use-language'

interface RunStatusProps {
  readonly training: TrainingState
  readonly metrics: Metrics | undefined
}

const percentDone = ({ history, settings }: TrainingState): string =>
  fixed(Math.floor((100 * history.losses.length) / (settings?.iterations ?? Number.NaN)), 0)

const megabytes = (bytes: number) => fixed(bytes / 1e6, 0)

/** The state of the run, in a sentence; renders nothing if it failed. */
export function RunStatus({ training, metrics }: RunStatusProps) {
  const { phase, download, history } = training
  const { t } = useLanguage()
  const duration = useDuration()
  const iteration = fixed(metrics?.iteration ?? 0, 0)
  switch (phase) {
    case 'idle':
      return t('train.status.idle')
    case 'loading': {
      if (!download) return t('train.status.asking')
      const { loadedBytes, totalBytes } = download
      if (loadedBytes === totalBytes) return t('train.status.preparing')
      return t('train.status.download', { loaded: megabytes(loadedBytes), total: megabytes(totalBytes) })
    }
    case 'training':
      if (metrics?.leftMs === undefined) return t('train.status.first')
      return t('train.status.left', { percent: percentDone(training), time: duration(metrics.leftMs) })
    case 'paused':
      return t('train.status.paused', { iteration })
    case 'stopped':
      return t('train.status.stopped', { iteration })
    case 'finished': {
      const { trainingMs, evaluationMs } = history.times
      return t('train.status.finished', { time: duration(trainingMs + evaluationMs, 1) })
    }
    case 'failed':
      return null
  }
}
