import type { Derivation } from './derivation'

/** How many stages derivations have together. */
export const stageCount = (derivations: readonly Derivation[]): number =>
  derivations.reduce((count, { stages }) => count + stages.length, 0)
