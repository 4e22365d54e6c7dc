import { isScalarShape, itemOf, sameShape, scalar, type Tensor } from '../tensor'
import type { Formula } from './formula'
import { partsOf, withParts } from './parts'

/**
 * The formula without the ties and words around it; a number put in is a number, and so is one after a minus
 * sign.
 */
function bare(formula: Formula): Formula {
  if (formula.kind === 'tied' || formula.kind === 'named') return bare(formula.of)
  if (formula.kind === 'number') return { kind: 'tensor', tensor: scalar(formula.value) }
  if (formula.kind !== 'negative') return formula
  const of = bare(formula.of)
  const isPositive = of.kind === 'tensor' && isScalarShape(of.tensor.shape) && itemOf(of.tensor) > 0
  return isPositive ? { kind: 'tensor', tensor: scalar(-itemOf(of.tensor)) } : formula
}

const sameTensor = (a: Tensor, b: Tensor): boolean =>
  sameShape(a.shape, b.shape) && a.data.every((entry, i) => Object.is(entry, b.data[i]))

const nothing: Formula = { kind: 'unknown' }

/** What a formula is apart from its parts, for comparison. */
const ownText = (formula: Formula): string =>
  JSON.stringify(
    withParts(formula, () => nothing),
    (_, value) => (value instanceof Float64Array ? Array.from(value, String) : value),
  )

/** Whether two formulas are written the same: equal trees, whatever they are tied to. */
export function sameFormula(one: Formula, other: Formula): boolean {
  const [a, b] = [bare(one), bare(other)]
  if (a.kind === 'tensor' && b.kind === 'tensor') return sameTensor(a.tensor, b.tensor)
  if (a.kind !== b.kind || ownText(a) !== ownText(b)) return false
  const [parts, others] = [partsOf(a), partsOf(b)]
  return parts.length === others.length && parts.every((part, i) => sameFormula(part, others[i] as Formula))
}
