import { Check, Link } from 'lucide-react'
import { Button } from '../shared/Button'
import { useCopy } from '../shared/use-copy'
import { useLanguage } from '../shared/use-language'
import styles from './CopyLink.module.css'

/** Copies the address of the sheet. */
export function CopyLink() {
  const { t } = useLanguage()
  const { isCopied, copy } = useCopy()
  const Icon = isCopied ? Check : Link
  return (
    <span className={styles.copy}>
      <Button onClick={() => copy(location.href)}>
        <Icon size={16} aria-hidden />
        {t('exercises.copy')}
      </Button>
      <span role="status" className={styles.said}>
        {isCopied !== undefined && t(isCopied ? 'exercises.copied' : 'exercises.not-copied')}
      </span>
    </span>
  )
}
