import { type Verdict, verdictOf } from '../engine/compare-gradients'
import type { CheckState } from './check-state'

/** What a check that is done comes to. */
export interface Outcome {
  /** 'right' or 'missed' where nothing stands out, 'fault' or 'caught' where something does, 'unclear' where only kinks are likely. */
  readonly kind: 'right' | 'missed' | 'fault' | 'caught' | 'unclear'
  /** The arrays that do not agree. */
  readonly faulty: readonly string[]
  /** The arrays that do. */
  readonly right: readonly string[]
}

/** What a check found, seen in the light of whether a rule was broken on purpose; absent while it is not done. */
export function outcomeOf({ phase, arrays, checks, request }: CheckState): Outcome | undefined {
  if (phase !== 'finished') return undefined
  const idsWith = (...verdicts: Verdict[]): readonly string[] =>
    arrays.map(({ id }) => id).filter((id) => verdicts.includes(verdictOf(differenceOf(checks.get(id)))))
  const faulty = idsWith('differs', 'not-finite')
  const unclear = idsWith('unclear')
  const isBroken = request?.brokenRule !== undefined
  const kind = faulty.length > 0 ? (isBroken ? 'caught' : 'fault') : isBroken ? 'missed' : 'right'
  return {
    kind: faulty.length === 0 && unclear.length > 0 ? 'unclear' : kind,
    faulty: faulty.length > 0 ? faulty : unclear,
    right: idsWith('agrees'),
  }
}

const differenceOf = (check: { readonly relativeDifference: number } | undefined): number =>
  check?.relativeDifference ?? Number.NaN
