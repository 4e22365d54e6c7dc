import { Undo2 } from 'lucide-react'
import type { Draft } from '../../../state/library/drafts'
import { Button } from '../../shared/Button'
import { useLanguage } from '../../shared/use-language'
import styles from './LibraryPanel.module.css'
import { useProgramName } from './use-program-name'

interface DeletedProps {
  readonly program: Draft
  readonly onUndo: () => void
}

/** Says that a program was deleted, and undoes it. */
export function Deleted({ program, onUndo }: DeletedProps) {
  const { t } = useLanguage()
  const name = useProgramName(program)
  return (
    <div className={styles.row}>
      <p>{t('library.deleted', { name })}</p>
      <Button key={program.id} autoFocus onClick={onUndo}>
        <Undo2 size={16} aria-hidden="true" />
        {t('library.undo')}
      </Button>
    </div>
  )
}
