import type { Edge } from '../../engine/edges'
import { equation } from '../../engine/formula/equation'
import { sameFormula } from '../../engine/formula/same-formula'
import type { Run } from '../../engine/run'
import { runNumbers } from '../symbols/run-numbers'
import type { Derivation } from './derivation'
import { factorEquation, formOf, localNumbers, localSides } from './local-derivative'
import { isLarge } from './one-entry'
import { rightLocal } from './right-rule'

/** The local derivative along an edge: in symbols, then with its numbers. */
export function localDerivation(run: Run, edge: Edge): Derivation {
  const form = formOf(run, edge)
  const [subject, ...rules] = localSides(run, edge)
  const last = rules.at(-1)
  const shown =
    form === 'number' ? localNumbers(run, edge).filter((side) => !last || !sameFormula(side, last)) : []
  const factor = form === 'entrywise' && !isLarge(run, edge.to) ? factorEquation(run, edge) : undefined
  const numbers = runNumbers(run)
  const whole = equation([subject, ...rules, ...shown], numbers)
  const ruleEnd = Math.max(1, rules.length)
  const right = rightLocal(run, edge)
  return {
    edge,
    form,
    equations: [whole, ...(factor ? [factor] : [])],
    stages: [
      { kind: 'local', equation: 0, from: 1, to: ruleEnd },
      ...(shown.length > 0 && rules.length > 0
        ? [{ kind: 'numbers', equation: 0, from: ruleEnd + 1, to: ruleEnd + shown.length } as const]
        : []),
      ...(factor ? [{ kind: 'numbers', equation: 1, from: 1, to: 1 } as const] : []),
    ],
    ...(right && !(last && sameFormula(right, last)) && { right }),
    subject,
    line: equation([subject, ...(last ? [last] : []), ...shown.slice(-1)], numbers),
  }
}
