import * as v from 'valibot'
import { progressStore } from '../stores/progress-store'

/** How well a lesson is remembered since its last exercise, in the terms of the scheduler FSRS. */
export interface Memory {
  /** When it is to be reviewed, and when it was last, in milliseconds. */
  readonly dueMs: number
  readonly lastMs: number
  /** After how many days it is still known with a chance of 90 %. */
  readonly stability: number
  /** From 1 to 10. */
  readonly difficulty: number
  readonly reps: number
  /** How often it was forgotten. */
  readonly lapses: number
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** The last moment that a date can have. */
const lastDateMs = 8.64e15

const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(lastDateMs))

/** What is stored of how well a lesson is remembered. */
export const memorySchema = v.object({
  dueMs: moment,
  lastMs: moment,
  stability: v.pipe(v.number(), v.minValue(0.001), v.maxValue(100_000)),
  difficulty: v.pipe(v.number(), v.minValue(1), v.maxValue(10)),
  reps: count,
  lapses: count,
})

/** What was stored of how well a lesson is remembered; undefined if it cannot be read. */
export function readMemory(stored: unknown): Memory | undefined {
  const { success, output } = v.safeParse(memorySchema, stored)
  return success ? output : undefined
}

/** Keeps how well a lesson is remembered. */
export const keepMemory = (lesson: string, memory: Memory): void =>
  progressStore.setState(({ reviewed }) => ({ reviewed: { ...reviewed, [lesson]: memory } }))
