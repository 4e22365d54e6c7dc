import type { Language } from '../../i18n/text'
import type { LessonSession } from '../../state/lesson-session'
import { derivationsAt } from '../../state/session-derivations'
import type { Formula } from '../../trace/formula'
import { usePosition } from '../lesson/use-position'
import { useLanguage } from '../shared/use-language'
import { FormulaBoard } from './FormulaBoard'

interface PresentFormulaProps {
  readonly session: LessonSession
  readonly unit: number
}

/** The formula of a step on the stage, with as many of its stages as are shown. */
export function PresentFormula({ session, unit }: PresentFormulaProps) {
  const { language } = useLanguage()
  const { trace, step } = session
  const { position } = usePosition(session)
  const current = trace.steps[step - 1]
  const stages = derivationsAt(session, step).flatMap((derivation) => derivation.stages)
  const shown: readonly Formula[] = current?.kind === 'line' ? [current] : stages.slice(0, position.stage)
  return <FormulaBoard rows={rowsOf(shown, language)} unit={unit} />
}

/** One row for each left-hand side, with all that it equals. */
function rowsOf(formulas: readonly Formula[], language: Language): readonly (readonly string[])[] {
  const rows = new Map<string, string[]>()
  for (const { left, right } of formulas) {
    rows.set(left, [...(rows.get(left) ?? []), ...right.map((side) => side[language])])
  }
  return [...rows].map(([left, sides]) => [left, ...sides])
}
