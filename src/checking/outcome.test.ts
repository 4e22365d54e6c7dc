import { expect, it } from 'vitest'
import { type CheckState, idleState } from './check-state'
import { outcomeOf } from './outcome'

/** A finished check, with the relative differences of W and b. */
const done = (differences: readonly [number, number], brokenRule?: string): CheckState => {
  const arrays = [
    { id: 'W', shape: [1] },
    { id: 'b', shape: [1] },
  ]
  const largest = { index: [0], numerical: 1, backpropagated: 1 }
  return {
    ...idleState,
    phase: 'finished',
    request: { net: { kind: 'digits', seed: 1, images: [0] }, ...(brokenRule && { brokenRule }) },
    arrays,
    checks: new Map(
      arrays.map((array, i) => [
        array.id,
        { ...array, relativeDifference: differences[i as 0 | 1], largest },
      ]),
    ),
  }
}

it.each([
  { differences: [1e-9, 0], rule: undefined, kind: 'right', faulty: [], right: ['W', 'b'] },
  { differences: [1e-9, 0], rule: 'no-mask', kind: 'missed', faulty: [], right: ['W', 'b'] },
  { differences: [0.3, 1e-9], rule: 'no-mask', kind: 'caught', faulty: ['W'], right: ['b'] },
  { differences: [0.3, 1e-5], rule: undefined, kind: 'fault', faulty: ['W'], right: [] },
  { differences: [Number.NaN, 0], rule: undefined, kind: 'fault', faulty: ['W'], right: ['b'] },
  { differences: [1e-9, 1e-5], rule: undefined, kind: 'unclear', faulty: ['b'], right: ['W'] },
] as const)('$differences with $rule broken: $kind', ({ differences, rule, kind, faulty, right }) => {
  expect(outcomeOf(done(differences, rule))).toEqual({ kind, faulty, right })
})

it('is undefined until the check is finished', () => {
  expect(outcomeOf({ ...done([0, 0]), phase: 'checking' })).toBeUndefined()
})
