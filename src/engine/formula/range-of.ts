import type { Formula, Index } from './formula'
import { allParts } from './parts'
import type { Scope } from './scope'

/** How many values a letter runs over: the length of the axes that it indexes. */
export function rangeOf(letter: string, formulas: readonly Formula[], scope: Pick<Scope, 'shapeOf'>): number {
  for (const part of formulas.flatMap(allParts)) {
    const length = lengthAlong(letter, part, scope)
    if (length !== undefined) return length
  }
  throw new Error(`nothing gives the range of ${letter}`)
}

/** The length of the axis that a letter indexes in a formula itself, not in its parts. */
function lengthAlong(letter: string, part: Formula, scope: Pick<Scope, 'shapeOf'>): number | undefined {
  const along = (shape: readonly number[], at: readonly Index[] = []): number | undefined =>
    shape[at.indexOf(letter)]
  switch (part.kind) {
    case 'entry':
      return part.of.kind === 'symbol' ? along(part.of.shape, part.at) : undefined
    case 'tied':
      return along(scope.shapeOf(part.to.role === 'derivative' ? part.to.of : part.to.id), part.at)
    case 'symbol': {
      const { of, at, below, shape } = part
      if (of.role !== 'derivative') return along(shape.length > 0 ? shape : scope.shapeOf(of.id), at)
      return along(scope.shapeOf(of.of), at) ?? along(scope.shapeOf(of.id), below)
    }
    default:
      return undefined
  }
}
