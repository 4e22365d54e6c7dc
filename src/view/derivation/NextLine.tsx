import type { LessonSession } from '../../state/lesson-session'
import { derivationsAt } from '../../state/session-derivations'
import { nextNumberStep } from '../../trace/history'
import { Tex } from '../shared/Tex'
import styles from './NextLine.module.css'

interface NextLineProps {
  readonly session: LessonSession
}

/** The number that comes next, not known yet. */
export function NextLine({ session }: NextLineProps) {
  const step = nextNumberStep(session.trace, session.step)
  const next = step === undefined ? undefined : derivationsAt(session, step)[0]
  return <p className={styles.next}>{next && <Tex tex={`${next.subject} = \\,?`} spoken />}</p>
}
