import { Check, Copy } from 'lucide-react'
import { Button } from '../../shared/Button'
import { useCopy } from '../../shared/use-copy'
import { useLanguage } from '../../shared/use-language'
import styles from './Results.module.css'

interface ResultCopyProps {
  readonly label: string
  readonly text: string
}

/** Copies a text, and says whether that worked. */
export function ResultCopy({ label, text }: ResultCopyProps) {
  const { t } = useLanguage()
  const { isCopied, copy } = useCopy()
  const Icon = isCopied ? Check : Copy
  return (
    <>
      <Button onClick={() => copy(text)}>
        <Icon size={16} aria-hidden />
        {label}
      </Button>
      <span role="status" className={styles.said}>
        {isCopied !== undefined && t(isCopied ? 'results.copied' : 'results.not-copied')}
      </span>
    </>
  )
}
