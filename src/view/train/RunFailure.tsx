import type { TrainingError } from '../../training/failure'
import { sentenceFor } from '../../training/sentence'
import { Failure } from '../shared/Failure'
import { trainingClient } from './training-client'

interface RunFailureProps {
  readonly error: TrainingError
}

/** Why the run failed, with a retry where trying again as it was can help. */
export const RunFailure = ({ error }: RunFailureProps) => (
  <Failure
    sentence={sentenceFor(error)}
    onRetry={error.code === 'diverged' ? undefined : () => trainingClient.retry()}
  />
)
