import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'
import styles from './CopyButton.module.css'

const shownMs = 4000

interface CopyButtonProps {
  readonly text: () => string
}

/** Copies a text, and says so: by a tick and to screen readers, or in words where it did not work. */
export function CopyButton({ text }: CopyButtonProps) {
  const { t } = useLanguage()
  const [outcome, setOutcome] = useState<'code.copied' | 'code.not-copied'>()
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text())
      setOutcome('code.copied')
    } catch {
      setOutcome('code.not-copied')
    }
    setTimeout(() => setOutcome(undefined), shownMs)
  }
  const isCopied = outcome === 'code.copied'
  const Icon = isCopied ? Check : Copy
  return (
    <div className={styles.copy}>
      <span role="status" className={isCopied ? 'visually-hidden' : styles.failure}>
        {outcome && t(outcome)}
      </span>
      <Button onClick={copy}>
        <Icon size={16} aria-hidden className={isCopied ? styles.tick : undefined} />
        {t('code.copy')}
      </Button>
    </div>
  )
}
