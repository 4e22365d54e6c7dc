import clsx from 'clsx'
import { Unlink } from 'lucide-react'
import { withRule } from '../../../state/session/fold'
import type { ProgramSession } from '../../../state/session/program-session'
import { appStore } from '../../../state/stores/app-store'
import { Button } from '../../shared/Button'
import { useLanguage } from '../../shared/use-language'
import styles from './BrokenNote.module.css'

interface BrokenNoteProps {
  readonly session: ProgramSession
}

/** Says which rule is broken on purpose, and restores it; screen readers hear of both. */
export function BrokenNote({ session }: BrokenNoteProps) {
  const { t, say } = useLanguage()
  const { broken } = session
  return (
    <div className={clsx(styles.place, broken && styles.shown)}>
      <p role="status" className={styles.note}>
        {broken && (
          <>
            <Unlink size={18} aria-hidden className={styles.icon} />
            <span>
              <strong>{t('broken.title', { rule: say(broken.title) })}</strong>{' '}
              <span className={styles.fault}>{say(broken.fault)}</span>
            </span>
          </>
        )}
      </p>
      {broken && (
        <Button
          aria-label={t('broken.restore.rule')}
          onClick={() => appStore.getState().change(withRule(session, undefined))}
        >
          {t('broken.restore')}
        </Button>
      )}
    </div>
  )
}
