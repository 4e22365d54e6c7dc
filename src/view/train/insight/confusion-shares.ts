import { required } from '../../../lib/required'
import type { Confusion } from '../../../training/looks/confusion'

type Counts = Pick<Confusion, 'classes' | 'counts'>

const diagonal = ({ classes, counts }: Counts): number[] =>
  Array.from({ length: classes }, (_, digit) =>
    required(counts[digit * (classes + 1)], 'the matrix is square'),
  )

/** How many images are classified correctly. */
export const correctCount = (confusion: Counts): number =>
  diagonal(confusion).reduce((sum, count) => sum + count, 0)

/**
 * How strongly each cell is coloured, from 0 to 1: relative to the largest count on the diagonal, or to the
 * largest mistake off it.
 */
export function confusionShares(confusion: Counts): number[] {
  const { classes, counts } = confusion
  const isRight = (at: number): boolean => at % (classes + 1) === 0
  const mostRight = Math.max(1, ...diagonal(confusion))
  const mostWrong = Math.max(1, ...[...counts].filter((_, at) => !isRight(at)))
  return [...counts].map((count, at) => count / (isRight(at) ? mostRight : mostWrong))
}
