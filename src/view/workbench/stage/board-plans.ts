import { hasRowBreak, inOneRow } from '../../../engine/formula/row-breaks'
import type { Language } from '../../../i18n/text'
import type { ProgramSession } from '../../../state/session/program-session'
import { derivationsAt } from '../../../state/session/session-derivations'
import { type StageKind, stageCount } from '../../../trace/derivation/derivation'
import { type BoardEquation, type BoardRow, boardEquations, boardRows, lineEquation } from './board-rows'
import { type FormulaPlan, formulaPlans } from './formula-plans'

/** What is written on the board: the rows of each derivation. */
export type BoardPlan = readonly (readonly BoardRow[])[]

type Derivations = readonly (readonly BoardEquation[])[]

/** What may be written on the board at a step with its first `shown` stages, from everything down to the minimum. */
export function boardPlans(
  session: ProgramSession,
  step: number,
  shown: number,
  language: Language,
): readonly BoardPlan[] {
  const derivations = equationsAt(session, step, shown)
  return formulaPlans(kindsIn(derivations)).flatMap((isWritten) => written(derivations, isWritten, language))
}

/** Kinds that a lean board leaves out where they would take too much room. */
const dispensable: readonly StageKind[] = ['chain', 'local']

/** What a board is measured for, each in every way that it may be written. */
export interface PlansToMeasure {
  /** Everything that may be written at a step. */
  readonly full: readonly BoardPlan[]
  /** The same without the chain rule and the local derivative of one entry, and with less and less of the rest. */
  readonly lean: readonly (readonly BoardPlan[])[]
}

export function plansToMeasure(session: ProgramSession, step: number, language: Language): PlansToMeasure {
  const derivations = equationsAt(session, step, Number.POSITIVE_INFINITY)
  const kinds = kindsIn(derivations)
  const isLean = (isWritten: FormulaPlan): boolean =>
    kinds.every((kind) => dispensable.includes(kind) || isWritten(kind))
  const plans = formulaPlans(kinds)
  const [full = [], ...less] = plans.map((isWritten) => written(derivations, isWritten, language))
  const lean = plans.findLastIndex(isLean)
  return { full, lean: lean > 0 ? less.slice(lean - 1) : [full, ...less] }
}

const kindsIn = (derivations: Derivations): readonly StageKind[] =>
  derivations
    .flat()
    .flatMap(({ kinds }) => kinds)
    .filter((kind) => kind !== undefined)

/** The rows of equations: each side in one row, and, if some have breaks, also with these. */
function written(derivations: Derivations, isWritten: FormulaPlan, language: Language): readonly BoardPlan[] {
  const rows = (all: Derivations): BoardPlan =>
    all.map((equations) => boardRows(equations, isWritten, language))
  const isBroken = derivations.flat().some(({ equation }) => equation.sides.some(hasRowBreak))
  if (!isBroken) return [rows(derivations)]
  const inRows = derivations.map((equations) =>
    equations.map((each) => ({ ...each, equation: inOneRow(each.equation) })),
  )
  return [rows(inRows), rows(derivations)]
}

/** The equations of each derivation of a step, or its line of algebra. */
function equationsAt(session: ProgramSession, at: number, shown: number): Derivations {
  const step = session.trace.steps[at - 1]
  if (step?.kind === 'line') return [[lineEquation(step)]]
  return derivationsAt(session, at).map((derivation, i, all) =>
    boardEquations(derivation, shown - stageCount(all.slice(0, i))),
  )
}
