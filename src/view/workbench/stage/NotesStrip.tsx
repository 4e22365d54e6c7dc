import type { ReactNode } from 'react'
import type { ListedStop } from '../../../state/lecture/beyond'
import { Boundary } from '../../failure/Boundary'
import { useLanguage } from '../../shared/use-language'
import { followingTitle } from './following-title'
import styles from './NotesStrip.module.css'

interface NotesStripProps {
  /** What the lesson says about the step. */
  readonly said: ReactNode
  /** What it says about the next one; absent at the end of a part. */
  readonly next: ReactNode
  /** The lesson's notes, if it has some. */
  readonly notes: ReactNode
  readonly stops: readonly ListedStop[]
}

/** What the lecturer's window has in words, under the stage, for a lecture with one screen. */
export function NotesStrip({ said, next, notes, stops }: NotesStripProps) {
  const { t, say } = useLanguage()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keyboard
    <aside className={styles.notes} aria-label={t('presenter.notes')} tabIndex={0}>
      <p className={styles.said}>{said}</p>
      <p>
        <strong className={styles.next}>{t('presenter.next')}</strong>{' '}
        {next ?? followingTitle(stops, say) ?? t('presenter.end')}
      </p>
      <Boundary place="notes">{notes}</Boundary>
    </aside>
  )
}
