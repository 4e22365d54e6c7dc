import type { Formula, NamedFunction } from './formula'
import { allParts } from './parts'

/** The functions of one number that formulas apply, without duplicates. */
export const functionsIn = (formulas: readonly Formula[]): readonly NamedFunction[] => [
  ...new Set(formulas.flatMap(allParts).flatMap((part) => (part.kind === 'apply' ? [part.function] : []))),
]
