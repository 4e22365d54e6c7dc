import type { StageKind } from '../../trace/derivation'

/** Which kinds of stages are written. */
type FormulaPlan = (kind: StageKind) => boolean

/** The stage that a step cannot be understood without: its rule. */
const essentialOf = (kinds: readonly StageKind[]): StageKind =>
  (['local', 'rule', 'chain'] as const).find((kind) => kinds.includes(kind)) ?? 'result'

/** What to write where formulas may be too large for their place, from all to the least: first the chain rule goes, then the numbers, then the result. */
export function formulaPlans(kinds: readonly StageKind[]): readonly FormulaPlan[] {
  const essential = essentialOf(kinds)
  return [
    () => true,
    (kind) => kind !== 'chain' || kind === essential,
    (kind) => kind === essential || kind === 'result',
    (kind) => kind === essential,
  ]
}
