import { useState } from 'react'
import { useStore } from 'zustand'
import { library } from '../../../state/library/page-library'
import { playStore } from '../../../state/play/play-store'
import { Button } from '../../shared/Button'
import { useLanguage } from '../../shared/use-language'
import { Deleted } from './Deleted'
import { LibraryFiles } from './LibraryFiles'
import styles from './LibraryPanel.module.css'
import { ProgramRow } from './ProgramRow'

interface KeptProgramsProps {
  /** Called when one of the programs was opened. */
  readonly onOpened: () => void
}

/** The programs that are kept in this browser, to be opened, named, duplicated, deleted, exported and imported. */
export function KeptPrograms({ onOpened }: KeptProgramsProps) {
  const { t } = useLanguage()
  const { programs, openId, deleted } = useStore(library.store)
  const [said, say] = useState('')
  const [restoredId, setRestoredId] = useState<string>()
  const isOpenKept = programs.some(({ id }) => id === openId)
  const restore = (): void => {
    setRestoredId(deleted?.program.id)
    say(library.restore() ? '' : t('library.full'))
  }
  const keepOpen = (): void => say(library.keep(playStore.getState().text) ? '' : t('library.full'))
  return (
    <section className={styles.part} aria-labelledby="library-kept">
      <div className={styles.row}>
        <h3 id="library-kept" className={styles.heading}>
          {t('library.kept')}
        </h3>
        {!isOpenKept && !deleted && <Button onClick={keepOpen}>{t('library.keep')}</Button>}
      </div>
      <p className={styles.said}>{t('library.note')}</p>
      <LibraryFiles programs={programs} onSay={say} />
      <div role="status" className={styles.status}>
        {deleted && <Deleted program={deleted.program} onUndo={restore} />}
        <p>{said}</p>
      </div>
      {programs.length === 0 ? (
        <p className={styles.said}>{t('library.none')}</p>
      ) : (
        <ul className={styles.list}>
          {programs.map((program) => (
            <ProgramRow
              key={program.id}
              program={program}
              isOpen={program.id === openId}
              isRestored={program.id === restoredId}
              onOpened={onOpened}
              onSay={say}
            />
          ))}
        </ul>
      )}
    </section>
  )
}
