import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '../../shared/Button'
import { useLanguage } from '../../shared/use-language'
import styles from './CopyButton.module.css'

const shownMs = 4000

/** What came of one click; another click is another outcome and is shown for as long. */
interface Outcome {
  readonly says: 'code.copied' | 'code.not-copied'
}

interface CopyButtonProps {
  readonly text: () => string
}

/** Copies a text, and says so: by a tick and to screen readers, or in words where it did not work. */
export function CopyButton({ text }: CopyButtonProps) {
  const { t } = useLanguage()
  const [outcome, setOutcome] = useState<Outcome>()
  useEffect(() => {
    if (!outcome) return
    const timer = setTimeout(() => setOutcome(undefined), shownMs)
    return () => clearTimeout(timer)
  }, [outcome])
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text())
      setOutcome({ says: 'code.copied' })
    } catch {
      setOutcome({ says: 'code.not-copied' })
    }
  }
  const isCopied = outcome?.says === 'code.copied'
  const Icon = isCopied ? Check : Copy
  return (
    <div className={styles.copy}>
      <span role="status" className={isCopied ? 'visually-hidden' : styles.failure}>
        {outcome && t(outcome.says)}
      </span>
      <Button onClick={copy}>
        <Icon size={16} aria-hidden className={isCopied ? styles.tick : undefined} />
        {t('code.copy')}
      </Button>
    </div>
  )
}
