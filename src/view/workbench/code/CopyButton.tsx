import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '../../shared/Button'
import { useLanguage } from '../../shared/use-language'
import styles from './CopyButton.module.css'

const shownMs = 4000

/** The outcome of one click; another click is a new outcome and is shown for the full time again. */
interface Outcome {
  readonly says: 'code.copied' | 'code.not-copied'
}

interface CopyButtonProps {
  /** What the button says; “Copy” if it is absent. */
  readonly label?: string
  readonly text: () => string
}

/** Copies a text, and says so: with a tick and to screen readers, or in words if it did not work. */
export function CopyButton({ label, text }: CopyButtonProps) {
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
        {label ?? t('code.copy')}
      </Button>
    </div>
  )
}
