import { X } from 'lucide-react'
import { useState } from 'react'
import { library } from '../../../state/library/page-library'
import { Button } from '../../shared/Button'
import { useLanguage } from '../../shared/use-language'
import { KeptPrograms } from './KeptPrograms'
import styles from './LibraryPanel.module.css'
import { OpenProgram } from './OpenProgram'
import { SaveProgram } from './SaveProgram'

interface LibraryPanelProps {
  readonly onClose: () => void
}

/** What can be done with the program on the page, and all programs that are kept in this browser. */
export function LibraryPanel({ onClose }: LibraryPanelProps) {
  const { t } = useLanguage()
  const [problem, setProblem] = useState<string>()
  return (
    <div className={styles.panel}>
      <div className={styles.top}>
        <h2 className={styles.title}>{t('library.title')}</h2>
        <Button icon aria-label={t('library.close')} onClick={onClose}>
          <X size={18} aria-hidden="true" />
        </Button>
      </div>
      <section className={styles.part} aria-labelledby="library-this">
        <h3 id="library-this" className={styles.heading}>
          {t('library.this')}
        </h3>
        <div className={styles.buttons}>
          <SaveProgram />
          <OpenProgram onOpened={onClose} onProblem={setProblem} />
        </div>
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      </section>
      {library.isKeeping ? <KeptPrograms onOpened={onClose} /> : <p>{t('library.no-storage')}</p>}
    </div>
  )
}
