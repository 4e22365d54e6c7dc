import { Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'
import styles from './CopyButton.module.css'

const shownMs = 4000

interface CopyButtonProps {
  readonly text: () => string
}

/** Copies a text, and says so. */
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
  return (
    <div className={styles.copy}>
      <span role="status" className={styles.outcome}>
        {outcome && t(outcome)}
      </span>
      <Button onClick={copy}>
        <Copy size={16} aria-hidden />
        {t('code.copy')}
      </Button>
    </div>
  )
}
