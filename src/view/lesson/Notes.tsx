import type { Text } from '../../i18n/text'
import type { ProgramSession } from '../../state/session/program-session'
import { toldText } from '../../trace/words/told'
import panelStyles from '../shared/Panel.module.css'
import { Prose } from '../shared/Prose'
import { useLanguage } from '../shared/use-language'
import styles from './Notes.module.css'

interface NotesProps {
  readonly notes: readonly Text[]
  readonly session: ProgramSession
}

/** Remarks on a lesson: conventions, and mistakes the reader may have met elsewhere. */
export function Notes({ notes, session: { run, loss } }: NotesProps) {
  const { t, say } = useLanguage()
  if (notes.length === 0) return null
  return (
    <section className={panelStyles.panel}>
      <h2 className={panelStyles.title}>{t('lesson.notes')}</h2>
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note.en}>
            <Prose text={say(toldText({ text: note }, run, loss))} />
          </li>
        ))}
      </ul>
    </section>
  )
}
