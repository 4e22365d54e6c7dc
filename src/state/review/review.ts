import { type RandomState, shuffled, uniform } from '../../lib/random'
import { required } from '../../lib/required'
import type { LessonId } from '../../practice/exercises/lesson-ids'
import type { Memory } from '../progress/memory'
import type { Deck } from './deck'
import { recall } from './scheduler'

/** How many exercises a review has. */
export const reviewLength = 8

/** The lessons that are due, the least known first. */
export const dueLessons = (deck: Deck, nowMs: number): readonly LessonId[] =>
  [...deck]
    .filter(([, { dueMs }]) => dueMs <= nowMs)
    .sort(([, a], [, b]) => recall(a, nowMs) - recall(b, nowMs))
    .map(([lesson]) => lesson)

/** How often a lesson is drawn, compared with others: hard ones, and those that were forgotten before, more often. */
const weightOf = ({ difficulty, lapses }: Memory): number => difficulty * (1 + lapses)

function weighted(random: RandomState, deck: Deck): LessonId {
  const all = [...deck]
  let left = uniform(random) * all.reduce((sum, [, memory]) => sum + weightOf(memory), 0)
  for (const [lesson, memory] of all) {
    left -= weightOf(memory)
    if (left < 0) return lesson
  }
  return required(all.at(-1), 'there is something to draw')[0]
}

/** The lessons of a review in its order: each that is due, and others up to its length; none if nothing was learned yet. */
export function reviewLessons(random: RandomState, deck: Deck, nowMs: number): readonly LessonId[] {
  if (deck.size === 0) return []
  const due = dueLessons(deck, nowMs).slice(0, reviewLength)
  const others = Array.from({ length: reviewLength - due.length }, () => weighted(random, deck))
  return shuffled(random, [...due, ...others])
}
