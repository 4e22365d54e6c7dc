import { formulaWords } from '../../../engine/formula/equation-tex'
import type { ProgramSession } from '../../../state/session/program-session'
import { derivationsAt } from '../../../state/session/session-derivations'
import { nextNumberStep } from '../../../trace/steps/history'
import { Tex } from '../../shared/Tex'
import { useLanguage } from '../../shared/use-language'
import styles from './NextLine.module.css'

interface NextLineProps {
  readonly session: ProgramSession
}

/** The number that is computed next, still unknown. */
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
