import type { Text } from '../../i18n/text'
import { Button } from './Button'
import styles from './Failure.module.css'
import { useLanguage } from './use-language'

interface FailureProps {
  readonly sentence: Text
  /** Undefined if trying again unchanged cannot help. */
  readonly onRetry?: (() => void) | undefined
  /** The button's label; "Try again" by default. */
  readonly action?: string
}

/** Says why something failed, with a button if that can help. */
export function Failure({ sentence, onRetry, action }: FailureProps) {
  const { t, say } = useLanguage()
  return (
    <div className={styles.failure} role="alert">
      <p>{say(sentence)}</p>
      {onRetry && <Button onClick={onRetry}>{action ?? t('failure.retry')}</Button>}
    </div>
  )
}
