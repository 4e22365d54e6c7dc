import { sameNumbers } from '../../engine/formula/equation'
import { readEquation } from '../../engine/formula/read/read'
import type { Scope } from '../../engine/formula/scope'
import { evaluate } from '../../engine/formula/value'
import type { Run } from '../../engine/run'
import { runNames, runNumbers } from './run-numbers'

/** Whether an equation, in the notation of `readEquation`, holds for a run's numbers; `loss` names what is differentiated. */
export function holds(run: Run, text: string, loss: string): boolean {
  const {
    sides: [left, right],
  } = readEquation(text, runNames(run, loss))
  const scope: Scope = { ...runNumbers(run), number: (value) => value }
  return right !== undefined && sameNumbers(evaluate(left, scope), evaluate(right, scope))
}
