import { overflowNote } from '../../../state/session/overflow'
import type { ProgramSession } from '../../../state/session/program-session'
import { useLanguage } from '../../shared/use-language'
import styles from './OverflowNote.module.css'

interface OverflowNoteProps {
  readonly session: ProgramSession
}

/** Why a layer is computed in one, where its open form overflows with the numbers at hand. */
export function OverflowNote({ session }: OverflowNoteProps) {
  const { say } = useLanguage()
  const note = overflowNote(session)
  if (!note) return null
  return (
    <p className={styles.note} role="status">
      {say(note)}
    </p>
  )
}
