import { formulaWords } from '../../engine/formula/equation-tex'
import type { NumberQuestion } from '../../practice/questions/question'
import { askedSymbol } from '../../practice/questions/symbol'
import type { ProgramSession } from '../../state/session/program-session'
import { Prose } from '../shared/Prose'
import { Tex } from '../shared/Tex'
import { useLanguage } from '../shared/use-language'

interface AskedForProps {
  readonly question: NumberQuestion
  readonly session: Pick<ProgramSession, 'trace' | 'loss'>
  readonly asksShape: boolean
  /** Whether a question mark stands for the answer, because there is no field for it. */
  readonly isOpen?: boolean
}

/** The number that is asked for, with an equals sign, or the array whose shape is. */
export function AskedFor({ question, session, asksShape, isOpen }: AskedForProps) {
  const { language, t } = useLanguage()
  const options = { language, ties: true }
  const symbol = formulaWords(askedSymbol(question, session.trace, session.loss, asksShape), options)
  const plain = `${symbol.plain} =${isOpen ? ' ?' : ''}`
  return asksShape ? (
    <Prose text={`${t('practice.shape', { what: `$${symbol.plain}$` })}${isOpen ? '?' : ':'}`} />
  ) : (
    <>
      <span className="visually-hidden">{plain}</span>
      <span aria-hidden>
        <Tex of={{ tex: `\\displaystyle ${symbol.tex} =${isOpen ? '\\,?' : ''}`, plain }} />
      </span>
    </>
  )
}
