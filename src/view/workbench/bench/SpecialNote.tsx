import type { ProgramSession } from '../../../state/session/program-session'
import { specialNote } from '../../../state/session/special-note'
import { useLanguage } from '../../shared/use-language'
import styles from './SpecialNote.module.css'

interface SpecialNoteProps {
  readonly session: ProgramSession
}

/** Says where the numbers shown so far first stop being finite, or which convention was used at a kink. */
export function SpecialNote({ session }: SpecialNoteProps) {
  const { say } = useLanguage()
  const note = specialNote(session)
  return (
    <div className={styles.place} role="status">
      {note && <p className={styles.note}>{say(note)}</p>}
    </div>
  )
}
