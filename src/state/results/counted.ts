import { type MistakeId, mistakeIds } from '../../practice/mistakes/mistake-ids'
import { isRightAtFirst } from '../progress/order'
import type { Learned } from '../stores/progress-store'

/** How the answers to one question went, as far as it is told to others. */
export interface Counted {
  readonly isRightAtFirst: boolean
  readonly right: number
  readonly wrong: number
  readonly mistakes: Readonly<Partial<Record<MistakeId, number>>>
}

/** Answers by the keys of their questions. */
export type CountedAnswers = Readonly<Record<string, Counted>>

/** The most that is counted of anything; nobody answers a question more often. */
export const mostCounted = 9999

const limited = (count: number): number => Math.min(count, mostCounted)

/** What is told of the answers to a question; mistakes that this version does not know are left out. */
export const countedOf = (learned: Learned): Counted => ({
  isRightAtFirst: isRightAtFirst(learned),
  right: limited(learned.right),
  wrong: limited(learned.wrong),
  mistakes: Object.fromEntries(
    mistakeIds.flatMap((id) => {
      const count = limited(learned.mistakes[id] ?? 0)
      return count > 0 ? [[id, count]] : []
    }),
  ),
})
