import { X } from 'lucide-react'
import type { Text } from '../../i18n/text'
import { Button } from './Button'
import styles from './Problems.module.css'
import { useLanguage } from './use-language'

interface ProblemsProps {
  readonly problems: readonly Text[]
  readonly onDismiss: () => void
}

/** The parts of a link that could not be read, one sentence each. */
export function Problems({ problems, onDismiss }: ProblemsProps) {
  const { t, say } = useLanguage()
  if (problems.length === 0) return null
  return (
    <div className={styles.problems} role="alert">
      <div>
        <strong>{t('problems.title')}</strong>
        <ul>
          {problems.map((problem) => (
            <li key={problem.en}>{say(problem)}</li>
          ))}
        </ul>
      </div>
      <Button icon aria-label={t('problems.dismiss')} onClick={onDismiss}>
        <X size={18} />
      </Button>
    </div>
  )
}
