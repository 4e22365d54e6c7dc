import { trainingClient } from '../../../state/clients/training-client'
import { sentenceFor } from '../../../training/client/sentence'
import type { TrainingError } from '../../../training/protocol/failure'
import { Failure } from '../../shared/Failure'
import { useLanguage } from '../../shared/use-language'

interface RunFailureProps {
  readonly error: TrainingError
}

/** Why the run failed, and how to continue if possible: from the kept model, or by retrying it. */
export function RunFailure({ error }: RunFailureProps) {
  const { t } = useLanguage()
  const sentence = sentenceFor(error)
  if (error.code === 'diverged') return <Failure sentence={sentence} />
  if ('takenUp' in error) {
    return <Failure sentence={sentence} action={t('train.resume')} onRetry={() => trainingClient.resume()} />
  }
  return <Failure sentence={sentence} onRetry={() => trainingClient.retry()} />
}
