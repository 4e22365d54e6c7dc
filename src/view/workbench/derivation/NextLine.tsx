import { formulaWords } from '../../../engine/formula/equation-tex'
import type { ProgramSession } from '../../../state/session/program-session'
import { derivationsAt } from '../../../state/session/session-derivations'
import { askedNext } from '../../../trace/derivation/asked-next'
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
  const { trace, run, step, loss } = session
  const nextStep = nextNumberStep(trace, step)
  const next = nextStep === undefined ? undefined : derivationsAt(session, nextStep)[0]
  const asked = next && askedNext(run.graph, derivationsAt(session, step), next, loss)
  const words = asked && formulaWords(asked, { language, ties: true })
  return (
    <p className={styles.next}>
      {words && <Tex of={{ tex: `${words.tex} = \\,?`, plain: `${words.plain} = ?` }} spoken />}
    </p>
  )
}
