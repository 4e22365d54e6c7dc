import type { TrainingError } from '../../training/failure'
import { sentenceFor } from '../../training/sentence'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'
import styles from './RunFailure.module.css'
import { trainingClient } from './training-client'

interface RunFailureProps {
  readonly error: TrainingError
}

/** Why the run failed, with a retry where trying again as it was can help. */
export function RunFailure({ error }: RunFailureProps) {
  const { t, say } = useLanguage()
  return (
    <div className={styles.failure} role="alert">
      <p>{say(sentenceFor(error))}</p>
      {error.code !== 'diverged' && (
        <Button onClick={() => trainingClient.retry()}>{t('train.retry')}</Button>
      )}
    </div>
  )
}
