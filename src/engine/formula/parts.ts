import type { Formula } from './formula'

/** The formula with each of its direct parts changed. */
export function withParts(formula: Formula, change: (part: Formula) => Formula): Formula {
  switch (formula.kind) {
    case 'number':
    case 'tensor':
    case 'symbol':
    case 'letter':
    case 'input':
    case 'output':
    case 'extra':
    case 'unknown':
      return formula
    case 'apply':
      return { ...formula, to: change(formula.to) }
    case 'call':
      return { ...formula, to: formula.to.map(change) }
    case 'array':
      return { ...formula, of: formula.of.map(change) }
    case 'indicator':
      return { ...formula, greater: change(formula.greater), less: change(formula.less) }
    case 'series':
      return { ...formula, terms: formula.terms.map(change) }
    case 'tied':
    case 'named':
    case 'total':
    case 'negative':
    case 'transpose':
    case 'column':
    case 'row':
    case 'group':
    case 'entry':
    case 'omitted':
      return { ...formula, of: change(formula.of) }
    default:
      return { ...formula, left: change(formula.left), right: change(formula.right) }
  }
}

/** The direct parts of a formula. Tests and the signs of equations ask for them very often: no copy is made. */
export function partsOf(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case 'number':
    case 'tensor':
    case 'symbol':
    case 'letter':
    case 'input':
    case 'output':
    case 'extra':
    case 'unknown':
      return []
    case 'apply':
      return [formula.to]
    case 'call':
      return formula.to
    case 'array':
      return formula.of
    case 'indicator':
      return [formula.greater, formula.less]
    case 'series':
      return formula.terms
    case 'tied':
    case 'named':
    case 'total':
    case 'negative':
    case 'transpose':
    case 'column':
    case 'row':
    case 'group':
    case 'entry':
    case 'omitted':
      return [formula.of]
    default:
      return [formula.left, formula.right]
  }
}

/** Whether a formula or any part of it satisfies a predicate. */
export const contains = (formula: Formula, isWanted: (part: Formula) => boolean): boolean =>
  isWanted(formula) || partsOf(formula).some((part) => contains(part, isWanted))

function addParts(formula: Formula, found: Formula[]): void {
  found.push(formula)
  for (const part of partsOf(formula)) addParts(part, found)
}

/** The formula, and every part of it at any depth. */
export function allParts(formula: Formula): readonly Formula[] {
  const found: Formula[] = []
  addParts(formula, found)
  return found
}
