import clsx from 'clsx'
import { Check, Copy } from 'lucide-react'
import { Button } from '../../shared/Button'
import { useCopy } from '../../shared/use-copy'
import { useLanguage } from '../../shared/use-language'
import styles from './CopyButton.module.css'

interface CopyButtonProps {
  /** What the button says; “Copy” if it is absent. */
  readonly label?: string
  /** Whether what it says is only its accessible name, where there is no room for words. */
  readonly isIcon?: boolean
  readonly text: () => string
}

/** Made once, as they never change. */
const icons = {
  copy: <Copy size={16} aria-hidden />,
  copied: <Check size={16} aria-hidden className={styles.tick} />,
} as const

/** Copies a text, and says so: with a tick and to screen readers, or in words if it did not work. */
export function CopyButton({ label, isIcon = false, text }: CopyButtonProps) {
  const { t } = useLanguage()
  const { isCopied, copy } = useCopy()
  const words = label ?? t('code.copy')
  return (
    <div className={clsx(styles.copy, 'no-print')}>
      <span role="status" className={isCopied ? 'visually-hidden' : styles.failure}>
        {isCopied !== undefined && t(isCopied ? 'code.copied' : 'code.not-copied')}
      </span>
      <Button
        icon={isIcon}
        aria-label={isIcon ? words : undefined}
        title={isIcon ? words : undefined}
        onClick={() => copy(text())}
      >
        {isCopied ? icons.copied : icons.copy}
        {!isIcon && words}
      </Button>
    </div>
  )
}
