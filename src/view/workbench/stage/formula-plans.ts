import type { StageKind } from '../../../trace/derivation/derivation'

/** Which kinds of sides are written. */
export type FormulaPlan = (kind: StageKind) => boolean

/** What a step cannot be understood without: its rule. */
const essentials: readonly StageKind[] = ['all', 'rule', 'chain', 'local', 'result']

/** What goes first where there is too little room. */
const dispensable: readonly StageKind[] = ['chain', 'local', 'numbers', 'result']

/** What to write where formulas may be too large for their place, from all to the least: the chain rule of one entry goes first, then the local derivative, the numbers and the result, but never the rule itself. */
export function formulaPlans(kinds: readonly StageKind[]): readonly FormulaPlan[] {
  const essential = essentials.find((kind) => kinds.includes(kind))
  const goes = dispensable.filter((kind) => kind !== essential && kinds.includes(kind))
  return Array.from({ length: goes.length + 1 }, (_, count) => {
    const left = new Set(goes.slice(0, count))
    return (kind: StageKind) => !left.has(kind)
  })
}
