import type { Formula, Index } from './formula'
import { partsOf } from './parts'

const indicesIn = (formula: Formula): readonly Index[] => {
  switch (formula.kind) {
    case 'symbol':
      return [...(formula.at ?? []), ...(formula.below ?? [])]
    case 'tied':
    case 'entry':
      return formula.at ?? []
    case 'letter':
      return [formula.letter]
    default:
      return []
  }
}

/** The free letters of a formula: those that no sum in it runs over. */
export function openLetters(formula: Formula): ReadonlySet<string> {
  const letters = new Set<string>(partsOf(formula).flatMap((part) => [...openLetters(part)]))
  for (const index of indicesIn(formula)) if (typeof index === 'string') letters.add(index)
  if (formula.kind === 'total') {
    for (const { letter } of formula.over) letters.delete(letter)
    if (formula.except !== undefined) letters.add(formula.except)
  }
  return letters
}
