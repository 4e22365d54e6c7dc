import type { SymbolFormula } from './formula'

/** The index of an entry as it is written under a letter: 12, n1, or 3,12 where a number has several digits. */
export function indexText(at: readonly (number | string)[]): string {
  const parts = at.map(String)
  return parts.join(parts.some((each) => each.length > 1) ? ',' : '')
}

/** All indices of a symbol. */
export const indicesOf = ({ at = [], below = [] }: SymbolFormula): { above: string; below: string } => ({
  above: indexText(at),
  below: indexText(below),
})
