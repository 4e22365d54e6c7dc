import type { ProgramSession } from '../../../state/session/program-session'
import { useIsInSymbols } from '../../shared/use-is-in-symbols'
import { useLanguage } from '../../shared/use-language'
import { usePosition } from '../steps/use-position'
import { type BoardPlan, boardPlans } from './board-plans'
import { FormulaBoard } from './FormulaBoard'

interface PresentFormulaProps {
  readonly session: ProgramSession
  readonly unit: number
}

/** The formula of a step on the stage, with its stages so far. */
export function PresentFormula({ session, unit }: PresentFormulaProps) {
  const { language } = useLanguage()
  const { position } = usePosition(session)
  const isInLetters = useIsInSymbols()
  const plans = boardPlans(session, session.step, position.stage, { language, isInLetters })
  return <FormulaBoard key={textOf(plans[0] ?? [])} plans={plans} unit={unit} />
}

/** Everything on the board, as a key that distinguishes it from other boards. */
const textOf = (derivations: BoardPlan): string =>
  derivations
    .flat()
    .flatMap(({ left, sides }) => [left.tex, ...sides.map(({ tex }) => tex)])
    .join('\n')
