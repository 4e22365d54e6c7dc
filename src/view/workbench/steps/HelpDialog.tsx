import type { RefObject } from 'react'
import { Button } from '../../shared/Button'
import { KeyList } from '../../shared/KeyList'
import { useLanguage } from '../../shared/use-language'
import styles from './HelpDialog.module.css'

interface HelpDialogProps {
  readonly dialog: RefObject<HTMLDialogElement | null>
}

/** The keys of a lesson. */
export function HelpDialog({ dialog }: HelpDialogProps) {
  const { t } = useLanguage()
  const rows = [
    { name: 'next', keys: ['→', 'Page Down', t('help.space')] },
    { name: 'previous', keys: ['←', 'Page Up'] },
    { name: 'first', keys: ['Home'] },
    { name: 'last', keys: ['End'] },
    { name: 'play', keys: ['P'] },
    { name: 'present', keys: ['F'] },
    { name: 'help', keys: ['?'] },
  ] as const
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="help-title" closedby="any">
      <h2 id="help-title">{t('help.title')}</h2>
      <KeyList rows={rows.map(({ name, keys }) => ({ what: t(`help.${name}`), keys }))} />
      <Button strong onClick={() => dialog.current?.close()}>
        {t('help.close')}
      </Button>
    </dialog>
  )
}
