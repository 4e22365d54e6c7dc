import type { Equation } from '../../engine/formula/equation'
import type { Formula, Quantity } from '../../engine/formula/formula'
import { allParts } from '../../engine/formula/parts'
import type { Derivation } from './derivation'

/** What a part of a formula denotes, if that is a number or an array of the run. */
function quantityOf(part: Formula): readonly Quantity[] {
  if (part.kind === 'symbol') return [part.of]
  return part.kind === 'tied' ? [part.to] : []
}

/** The equations of derivations, with those of an entry. */
export const equationsIn = (derivations: readonly Derivation[]): readonly Equation[] =>
  derivations.flatMap(({ equations, example }) => [...equations, ...(example ? [example] : [])])

/** Every number and array of the run that some equations contain, each once. */
export function quantitiesOf(equations: readonly Equation[]): readonly Quantity[] {
  const all = equations.flatMap(({ sides }) => sides.flatMap(allParts)).flatMap(quantityOf)
  return [...new Map(all.map((quantity) => [JSON.stringify(quantity), quantity])).values()]
}
