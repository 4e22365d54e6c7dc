import { type Card, createEmptyCard, fsrs, Rating, State } from 'ts-fsrs'
import type { Memory } from '../progress/memory'

/** FSRS with its standard weights; repetitions are days apart, and the same answers give the same days. */
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false })

const dayMs = 24 * 60 * 60 * 1000

const cardOf = ({ dueMs, lastMs, stability, difficulty, reps, lapses }: Memory): Card => ({
  due: new Date(dueMs),
  last_review: new Date(lastMs),
  elapsed_days: 0,
  scheduled_days: Math.round((dueMs - lastMs) / dayMs),
  learning_steps: 0,
  state: State.Review,
  stability,
  difficulty,
  reps,
  lapses,
})

/** What is remembered after an exercise that was right at once, or was not; `before` is undefined for the first. */
export function remembered(before: Memory | undefined, isRightAtOnce: boolean, nowMs: number): Memory {
  const now = new Date(nowMs)
  const { card } = scheduler.next(
    before ? cardOf(before) : createEmptyCard(now),
    now,
    isRightAtOnce ? Rating.Good : Rating.Again,
  )
  const { due, stability, difficulty, reps, lapses } = card
  return { dueMs: due.getTime(), lastMs: nowMs, stability, difficulty, reps, lapses }
}

/** How likely it is that something is still known, from 0 to 1. */
export const recall = (memory: Memory, nowMs: number): number =>
  scheduler.get_retrievability(cardOf(memory), new Date(nowMs), false)
