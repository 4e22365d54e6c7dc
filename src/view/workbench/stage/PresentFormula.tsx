import type { ProgramSession } from '../../../state/session/program-session'
import { derivationsAt } from '../../../state/session/session-derivations'
import { stageCount } from '../../../trace/derivation/derivation'
import { useLanguage } from '../../shared/use-language'
import { usePosition } from '../steps/use-position'
import { type BoardEquation, boardEquations, boardRows, lineEquation } from './board-rows'
import { type BoardPlan, FormulaBoard } from './FormulaBoard'
import { formulaPlans } from './formula-plans'

interface PresentFormulaProps {
  readonly session: ProgramSession
  readonly unit: number
}

/** The formula of a step on the stage, with as many of its stages as are shown. */
export function PresentFormula({ session, unit }: PresentFormulaProps) {
  const { language } = useLanguage()
  const { position } = usePosition(session)
  const derivations = equationsAt(session, position.stage)
  const kinds = derivations.flat().flatMap((each) => each.kinds)
  const plans = formulaPlans(kinds.filter((kind) => kind !== undefined)).map((isWritten) =>
    derivations.map((equations) => boardRows(equations, isWritten, language)),
  )
  return <FormulaBoard key={textOf(plans[0] ?? [])} plans={plans} unit={unit} />
}

/** All that is written, by which one board is told from another. */
const textOf = (derivations: BoardPlan): string =>
  derivations
    .flat()
    .flatMap(({ left, sides }) => [left.tex, ...sides.map(({ tex }) => tex)])
    .join('\n')

/** The equations of each derivation of a step, or of its line of algebra. */
function equationsAt(session: ProgramSession, stage: number): readonly (readonly BoardEquation[])[] {
  const step = session.trace.steps[session.step - 1]
  if (step?.kind === 'line') return [[lineEquation(step)]]
  return derivationsAt(session, session.step).map((derivation, i, all) =>
    boardEquations(derivation, stage - stageCount(all.slice(0, i))),
  )
}
