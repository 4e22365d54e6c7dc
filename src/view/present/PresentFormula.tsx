import type { Language } from '../../i18n/text'
import type { LessonSession } from '../../state/lesson-session'
import { derivationsAt } from '../../state/session-derivations'
import { stageCount } from '../../trace/stage-count'
import { usePosition } from '../lesson/use-position'
import { useLanguage } from '../shared/use-language'
import { type BoardRow, boardRows, lineRow } from './board-rows'
import { FormulaBoard } from './FormulaBoard'

interface PresentFormulaProps {
  readonly session: LessonSession
  readonly unit: number
}

/** The formula of a step on the stage, with as many of its stages as are shown. */
export function PresentFormula({ session, unit }: PresentFormulaProps) {
  const { language } = useLanguage()
  const { position } = usePosition(session)
  return <FormulaBoard rows={rowsAt(session, position.stage, language)} unit={unit} />
}

function rowsAt(session: LessonSession, stage: number, language: Language): readonly BoardRow[] {
  const step = session.trace.steps[session.step - 1]
  if (step?.kind === 'line') return [lineRow(step, language)]
  return derivationsAt(session, session.step).flatMap((derivation, i, all) =>
    boardRows(derivation, stage - stageCount(all.slice(0, i)), language),
  )
}
