import type { LetteredKind } from '../../../trace/letters/in-letters'

/** Whether a kind of side is written. */
export type FormulaPlan = (kind: LetteredKind) => boolean

/** The kinds that a step cannot be understood without, the best first: its rule. */
const essentials: readonly LetteredKind[] = ['all', 'rule', 'chain', 'local', 'result']

/** The kinds that can be left out if there is too little room, in that order. */
const dispensable: readonly LetteredKind[] = ['chain', 'local', 'numbers', 'result', 'letters']

/**
 * What to write if formulas may be too large for their place, from everything down to the minimum: the chain
 * rule of one entry is left out first, then the local derivative, the numbers, the result and the entries in letters, but
 * never the rule itself.
 */
export function formulaPlans(kinds: readonly LetteredKind[]): readonly FormulaPlan[] {
  const essential = essentials.find((kind) => kinds.includes(kind))
  const goes = dispensable.filter((kind) => kind !== essential && kinds.includes(kind))
  return Array.from({ length: goes.length + 1 }, (_, count) => {
    const left = new Set(goes.slice(0, count))
    return (kind: LetteredKind) => !left.has(kind)
  })
}
