import { hasRowBreak, inOneRow } from '../../../engine/formula/row-breaks'
import type { Language } from '../../../i18n/text'
import type { ProgramSession } from '../../../state/session/program-session'
import { derivationsAt } from '../../../state/session/session-derivations'
import { stageCount } from '../../../trace/derivation/derivation'
import { batchOf } from '../../../trace/letters/batch-of'
import { inLetters, type LetteredKind } from '../../../trace/letters/in-letters'
import {
  type BoardEquation,
  type BoardRow,
  boardEquations,
  boardRows,
  lineEquation,
  type RowWriting,
} from './board-rows'
import { type FormulaPlan, formulaPlans } from './formula-plans'

/** What is written on the board: the rows of each derivation. */
export type BoardPlan = readonly (readonly BoardRow[])[]

/** How a board is written. */
export interface BoardWriting {
  readonly language: Language
  /** Whether small matrix products are written out in letters, and the size of a batch is N. */
  readonly isInLetters: boolean
}

type Derivations = readonly (readonly BoardEquation[])[]

/** What may be written on the board at a step with its first `shown` stages, from everything down to the minimum. */
export function boardPlans(
  session: ProgramSession,
  step: number,
  shown: number,
  writing: BoardWriting,
): readonly BoardPlan[] {
  const derivations = equationsAt(session, step, shown, writing)
  const rows = rowWriting(session, writing)
  return formulaPlans(kindsIn(derivations)).flatMap((isWritten) => written(derivations, isWritten, rows))
}

const rowWriting = ({ run }: ProgramSession, { language, isInLetters }: BoardWriting): RowWriting => ({
  language,
  batch: isInLetters ? batchOf(run.graph) : undefined,
})

/** Kinds that a lean board leaves out where they would take too much room. */
const dispensable: readonly LetteredKind[] = ['chain', 'local']

/** What a board is measured for, each in every way that it may be written. */
export interface PlansToMeasure {
  /** Everything that may be written at a step. */
  readonly full: readonly BoardPlan[]
  /** The same without the chain rule and the local derivative of one entry, and with less and less of the rest. */
  readonly lean: readonly (readonly BoardPlan[])[]
}

export function plansToMeasure(session: ProgramSession, step: number, writing: BoardWriting): PlansToMeasure {
  const derivations = equationsAt(session, step, Number.POSITIVE_INFINITY, writing)
  const rows = rowWriting(session, writing)
  const kinds = kindsIn(derivations)
  const isLean = (isWritten: FormulaPlan): boolean =>
    kinds.every((kind) => dispensable.includes(kind) || isWritten(kind))
  const plans = formulaPlans(kinds)
  const [full = [], ...less] = plans.map((isWritten) => written(derivations, isWritten, rows))
  const lean = plans.findLastIndex(isLean)
  return { full, lean: lean > 0 ? less.slice(lean - 1) : [full, ...less] }
}

const kindsIn = (derivations: Derivations): readonly LetteredKind[] =>
  derivations
    .flat()
    .flatMap(({ kinds }) => kinds)
    .filter((kind) => kind !== undefined)

/** The rows of equations: each side in one row, and, if some have breaks, also with these. */
function written(
  derivations: Derivations,
  isWritten: FormulaPlan,
  writing: RowWriting,
): readonly BoardPlan[] {
  const rows = (all: Derivations): BoardPlan =>
    withSize(
      all.map((equations) => boardRows(equations, isWritten, writing)),
      writing,
    )
  const isBroken = derivations.flat().some(({ equation }) => equation.sides.some(hasRowBreak))
  if (!isBroken) return [rows(derivations)]
  const inRows = derivations.map((equations) =>
    equations.map((each) => ({ ...each, equation: inOneRow(each.equation) })),
  )
  return [rows(inRows), rows(derivations)]
}

/** What is written on a board, with the size of a batch behind the last row that has its letter. */
function withSize(plan: BoardPlan, { batch }: RowWriting): BoardPlan {
  const last = plan.flat().findLast(({ hasBatch }) => hasBatch)
  if (!batch || !last) return plan
  const size = { tex: `\\quad (N = ${batch.size})`, plain: `(N = ${batch.size})` }
  const isLast = (row: BoardRow): boolean => row === last
  return plan.map((rows) => rows.map((row) => (isLast(row) ? { ...row, sides: [...row.sides, size] } : row)))
}

/** The equations of each derivation of a step, or its line of algebra. */
function equationsAt(
  session: ProgramSession,
  at: number,
  shown: number,
  { isInLetters }: BoardWriting,
): Derivations {
  const step = session.trace.steps[at - 1]
  if (step?.kind === 'line') return [[lineEquation(step)]]
  return derivationsAt(session, at).map((derivation, i, all) =>
    boardEquations(
      isInLetters ? inLetters(session.run, derivation) : derivation,
      shown - stageCount(all.slice(0, i)),
    ),
  )
}
