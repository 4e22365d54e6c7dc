import type { LessonSession } from '../../state/lesson-session'
import { formulaOf } from '../../trace/formula'
import type { Step } from '../../trace/step'
import { useLanguage } from '../shared/use-language'
import { FormulaBoard } from './FormulaBoard'

interface PresentFormulaProps extends Pick<LessonSession, 'run' | 'trace' | 'loss'> {
  readonly step: Step
  readonly unit: number
}

/** The formula of a step on the stage. */
export function PresentFormula({ run, trace, loss, step, unit }: PresentFormulaProps) {
  const { language } = useLanguage()
  const rows = formulaOf(trace, run, step, loss).map(({ left, right }) => [
    left,
    ...right.map((side) => side[language]),
  ])
  return <FormulaBoard rows={rows} unit={unit} />
}
