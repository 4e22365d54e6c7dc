import type { Equation } from './equation'
import type { Formula } from './formula'
import { contains, withParts } from './parts'

const breaksHere = (formula: Formula): boolean => 'breaks' in formula && formula.breaks === true

/** Whether a formula continues in a second row. */
export const hasRowBreak = (formula: Formula): boolean => contains(formula, breaksHere)

/** The same equation with each of its sides in one row. */
export const inOneRow = ({ sides: [first, ...others], ...rest }: Equation): Equation => ({
  ...rest,
  sides: [unbroken(first), ...others.map(unbroken)],
})

function unbroken(formula: Formula): Formula {
  const changed = withParts(formula, unbroken)
  if (!breaksHere(changed)) return changed
  const { breaks: _, ...rest } = changed as Formula & { readonly breaks?: true }
  return rest as Formula
}
