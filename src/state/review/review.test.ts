import { describe, expect, it } from 'vitest'
import { seedRandom } from '../../lib/random'
import { type LessonId, lessonIds } from '../../practice/exercises/lesson-ids'
import type { Memory } from '../progress/memory'
import { type Learned, noProgress, type Progress } from '../stores/progress-store'
import { type Deck, deckOf } from './deck'
import { dueLessons, reviewLength, reviewLessons } from './review'
import { recall, remembered } from './scheduler'

const dayMs = 24 * 60 * 60 * 1000
const startMs = Date.UTC(2026, 0, 1)
const inDays = (memory: Memory): number => (memory.dueMs - memory.lastMs) / dayMs

const learned = (order: string, lastMs = startMs): Learned => ({
  right: order.replaceAll('w', '').length,
  wrong: order.replaceAll('r', '').length,
  order,
  mistakes: {},
  lastMs,
})

describe('what is remembered', () => {
  it('comes back after more and more days while it is right, and soon after it was wrong', () => {
    const first = remembered(undefined, true, startMs)
    const second = remembered(first, true, first.dueMs)
    const third = remembered(second, true, second.dueMs)
    const forgotten = remembered(third, false, third.dueMs)
    expect(inDays(first)).toBeGreaterThanOrEqual(1)
    expect(inDays(second)).toBeGreaterThan(inDays(first))
    expect(inDays(third)).toBeGreaterThan(inDays(second))
    expect(inDays(forgotten)).toBeLessThan(inDays(third))
    expect(forgotten).toMatchObject({ reps: 4, lapses: 1 })
    expect(forgotten.difficulty).toBeGreaterThan(third.difficulty)
  })

  it('is due when nine of ten would still know it', () => {
    const memory = remembered(remembered(undefined, true, startMs), true, startMs + 3 * dayMs)
    expect(recall(memory, memory.lastMs)).toBe(1)
    expect(recall(memory, memory.dueMs)).toBeCloseTo(0.9, 1)
    expect(recall(memory, memory.dueMs + 400 * dayMs)).toBeLessThan(0.6)
  })
})

describe('what can be reviewed', () => {
  const progressWith = (change: Partial<Progress>): Progress => ({ ...noProgress, ...change })

  it('is nothing before anything was answered', () => {
    expect(deckOf(noProgress).size).toBe(0)
    expect(reviewLessons(seedRandom(1), deckOf(noProgress), startMs)).toEqual([])
  })

  it('is each lesson of which something was answered, from its exercises, its questions, or its tick', () => {
    const memory = remembered(undefined, true, startMs)
    const deck = deckOf(
      progressWith({
        done: ['affine'],
        learned: {
          'relu/relu/zero': learned('wr'),
          'relu/relu/more': learned('w', startMs + 5),
          'sigmoid/sigmoid/y': learned('r'),
          'no-such-lesson/x/y': learned('r'),
        },
        reviewed: { sigmoid: memory, 'no-such-lesson': memory, relu: { dueMs: 1 } },
      }),
    )
    expect([...deck.keys()]).toEqual(['relu', 'sigmoid', 'affine'])
    expect(deck.get('sigmoid')).toEqual(memory)
    expect(deck.get('relu')).toEqual(remembered(undefined, false, startMs + 5))
    expect(dueLessons(deck, startMs)).toEqual(['affine'])
  })
})

describe('a review', () => {
  const deckWith = (memories: Readonly<Partial<Record<LessonId, Memory>>>): Deck =>
    new Map(Object.entries(memories) as readonly (readonly [LessonId, Memory])[])
  const known = remembered(undefined, true, startMs)
  const hard = remembered(remembered(known, false, startMs + 3 * dayMs), false, startMs + 6 * dayMs)

  it('has each lesson that is due, and is the same for the same seed', () => {
    const deck = deckOf({ ...noProgress, done: [...lessonIds.slice(0, 5)] })
    for (let seed = 0; seed < 50; seed++) {
      const lessons = reviewLessons(seedRandom(seed), deck, startMs)
      expect(lessons).toHaveLength(reviewLength)
      expect(new Set(lessons)).toEqual(new Set(lessonIds.slice(0, 5)))
      expect(reviewLessons(seedRandom(seed), deck, startMs)).toEqual(lessons)
    }
  })

  it('has what is least known where more is due than it holds', () => {
    const deck = deckWith(
      Object.fromEntries(lessonIds.map((id, i) => [id, remembered(undefined, true, startMs - i * dayMs)])),
    )
    const lessons = reviewLessons(seedRandom(1), deck, startMs + 100 * dayMs)
    expect(new Set(lessons)).toEqual(new Set(lessonIds.slice(-reviewLength)))
  })

  it('has what was forgotten before more often', () => {
    const deck = deckWith({ relu: hard, affine: known })
    const drawn = Array.from({ length: 100 }, (_, seed) =>
      reviewLessons(seedRandom(seed), deck, startMs),
    ).flat()
    const hardOnes = drawn.filter((lesson) => lesson === 'relu').length
    expect(hardOnes).toBeGreaterThan(drawn.length * 0.6)
    expect(hardOnes).toBeLessThan(drawn.length)
  })
})
