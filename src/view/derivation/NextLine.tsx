import type { LessonSession } from '../../state/lesson-session'
import { derivationsAt } from '../../state/session-derivations'
import { Tex } from '../shared/Tex'
import styles from './NextLine.module.css'

interface NextLineProps {
  readonly session: LessonSession
}

/** What the next step will find out, not known yet. */
export function NextLine({ session }: NextLineProps) {
  const [next] = derivationsAt(session, session.step + 1)
  return <p className={styles.next}>{next && <Tex tex={`${next.subject} = \\,?`} spoken />}</p>
}
