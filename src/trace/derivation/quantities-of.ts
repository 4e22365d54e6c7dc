import type { Formula, Quantity } from '../../engine/formula/formula'
import { allParts } from '../../engine/formula/parts'
import type { Derivation } from './derivation'

/** What a part of a formula denotes, if that is a number or an array of the run. */
function quantityOf(part: Formula): readonly Quantity[] {
  if (part.kind === 'symbol') return [part.of]
  return part.kind === 'tied' ? [part.to] : []
}

/** Every number and array of the run that the formulas of some derivations contain, each once. */
export function quantitiesOf(derivations: readonly Derivation[]): readonly Quantity[] {
  const equations = derivations.flatMap(({ equations, example }) => [
    ...equations,
    ...(example ? [example] : []),
  ])
  const all = equations.flatMap(({ sides }) => sides.flatMap(allParts)).flatMap(quantityOf)
  return [...new Map(all.map((quantity) => [JSON.stringify(quantity), quantity])).values()]
}
