import type { Text } from '../../i18n/text'
import { Button } from './Button'
import styles from './Failure.module.css'
import { useLanguage } from './use-language'

interface FailureProps {
  readonly sentence: Text
  /** Absent where trying again as it was cannot help. */
  readonly onRetry?: (() => void) | undefined
  /** What the button says; "Try again" where it is absent. */
  readonly action?: string
}

/** Why something failed, with a button where that can help. */
export function Failure({ sentence, onRetry, action }: FailureProps) {
  const { t, say } = useLanguage()
  return (
    <div className={styles.failure} role="alert">
      <p>{say(sentence)}</p>
      {onRetry && <Button onClick={onRetry}>{action ?? t('failure.retry')}</Button>}
    </div>
  )
}
