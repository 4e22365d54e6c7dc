import clsx from 'clsx'
import { memo, type RefObject } from 'react'
import { Button } from '../../shared/Button'
import dialogStyles from '../../shared/Dialog.module.css'
import { KeyList } from '../../shared/KeyList'
import { useLanguage } from '../../shared/use-language'
import styles from './HelpDialog.module.css'

interface HelpDialogProps {
  readonly dialog: RefObject<HTMLDialogElement | null>
  /** Whether questions are asked at some steps. */
  readonly asks: boolean
}

/** Lists the keys of a lesson. */
export const HelpDialog = memo(function HelpDialog({ dialog, asks }: HelpDialogProps) {
  const { t } = useLanguage()
  const rows = [
    { name: 'next', keys: ['→', 'Page Down', t('help.space')] },
    { name: 'previous', keys: ['←', 'Page Up'] },
    { name: 'first', keys: ['Home'] },
    { name: 'last', keys: ['End'] },
    { name: 'play', keys: ['P'] },
    { name: 'present', keys: ['F', 'F5'] },
    ...(asks ? ([{ name: 'answer', keys: ['A'] }] as const) : []),
    { name: 'help', keys: ['?'] },
  ] as const
  const inGraph = [
    { name: 'enter', keys: ['Tab'] },
    { name: 'find', keys: ['/'] },
    { name: 'node', keys: ['Shift + ← → ↑ ↓'] },
    { name: 'stop', keys: [']', '['] },
    { name: 'entry', keys: ['← → ↑ ↓'] },
    { name: 'paths', keys: ['Enter'] },
    { name: 'move', keys: ['Alt + ← → ↑ ↓'] },
    { name: 'back', keys: ['Esc'] },
  ] as const
  return (
    <dialog
      ref={dialog}
      className={clsx(dialogStyles.dialog, styles.wide)}
      aria-labelledby="help-title"
      closedby="any"
    >
      <h2 id="help-title">{t('help.title')}</h2>
      <div className={styles.lists}>
        <KeyList rows={rows.map(({ name, keys }) => ({ what: t(`help.${name}`), keys }))} />
        <section aria-labelledby="help-graph">
          <h3 id="help-graph" className={styles.part}>
            {t('help.graph')}
          </h3>
          <KeyList rows={inGraph.map(({ name, keys }) => ({ what: t(`help.${name}`), keys }))} />
        </section>
      </div>
      <Button strong onClick={() => dialog.current?.close()}>
        {t('help.close')}
      </Button>
    </dialog>
  )
})
