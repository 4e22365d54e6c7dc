import type { Formula, Quantity } from '../../engine/formula/formula'

const isTiedTo = (formula: Formula, { role, id }: Quantity): boolean =>
  formula.kind === 'tied' && formula.to.role === role && formula.to.id === id

/** A product without its factor that stands for a quantity; anything else unchanged. */
export function withoutFactor(formula: Formula, quantity: Quantity): Formula {
  if (formula.kind !== 'product') return formula
  const { left, right } = formula
  if (isTiedTo(left, quantity)) return right
  if (isTiedTo(right, quantity)) return left
  return { ...formula, left: withoutFactor(left, quantity), right: withoutFactor(right, quantity) }
}
