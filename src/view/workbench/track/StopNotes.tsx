import type { Text } from '../../../i18n/text'
import { useLanguage } from '../../shared/use-language'
import styles from './StopNotes.module.css'

interface StopNotesProps {
  readonly notes: Text
}

/** What a lecturer has noted down about a stop, as it was typed. */
export function StopNotes({ notes }: StopNotesProps) {
  const { say } = useLanguage()
  return <p className={styles.notes}>{say(notes)}</p>
}
