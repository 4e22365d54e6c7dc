/** Whether the right-hand side at `place` of a formula with `count` of them is written. */
export type FormulaPlan = (place: number, count: number) => boolean

/** The first side that is not the chain rule, which opens the longer formulas. */
const ruleOf = (count: number): number => (count < 4 ? 0 : 1)

/** What to write where a formula may be too large for its place, from all to the least: first the chain rule goes, then the numbers, then the result. */
export const formulaPlans: readonly FormulaPlan[] = [
  () => true,
  (place, count) => place >= ruleOf(count),
  (place, count) => place === ruleOf(count) || place === count - 1,
  (place, count) => place === ruleOf(count),
]
