import { formulaWords } from '../../engine/formula/equation-tex'
import type { LessonSession } from '../../state/lesson-session'
import { derivationsAt } from '../../state/session-derivations'
import { nextNumberStep } from '../../trace/history'
import { Tex } from '../shared/Tex'
import { useLanguage } from '../shared/use-language'
import styles from './NextLine.module.css'

interface NextLineProps {
  readonly session: LessonSession
}

/** The number that comes next, not known yet. */
export function NextLine({ session }: NextLineProps) {
  const { language } = useLanguage()
  const step = nextNumberStep(session.trace, session.step)
  const next = step === undefined ? undefined : derivationsAt(session, step)[0]
  const words = next && formulaWords(next.subject, { language, ties: true })
  return (
    <p className={styles.next}>
      {words && <Tex of={{ tex: `${words.tex} = \\,?`, plain: `${words.plain} = ?` }} spoken />}
    </p>
  )
}
