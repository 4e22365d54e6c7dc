import { type Verdict, verdictOf } from '../engine/compare-gradients'
import type { CheckState } from './check-state'

/** The result of a finished check. */
export interface Outcome {
  /**
   * 'right' or 'missed' if nothing stands out, 'fault' or 'caught' if something does, 'unclear' if kinks are
   * the only likely reason.
   */
  readonly kind: 'right' | 'missed' | 'fault' | 'caught' | 'unclear'
  /** The arrays whose gradients differ. */
  readonly faulty: readonly string[]
  /** The arrays whose gradients agree. */
  readonly right: readonly string[]
}

/**
 * The result of a check, depending on whether a rule was broken on purpose; undefined until the check is
 * finished.
 */
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
