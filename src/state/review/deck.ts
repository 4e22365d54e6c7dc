import { type LessonId, lessonIds } from '../../practice/exercises/lesson-ids'
import { type Memory, readMemory } from '../progress/memory'
import { isRightAtFirst } from '../progress/order'
import type { Progress } from '../stores/progress-store'
import { remembered } from './scheduler'

/** What is remembered of each lesson that something was answered of. */
export type Deck = ReadonlyMap<LessonId, Memory>

/** A lesson without exercises so far is remembered from its questions; one that was done before there were any, from long ago. */
function fromQuestions(lesson: LessonId, { done, learned }: Progress): Memory | undefined {
  const answers = Object.entries(learned).flatMap(([key, each]) =>
    key.startsWith(`${lesson}/`) ? [each] : [],
  )
  if (answers.length === 0) return done.includes(lesson) ? remembered(undefined, true, 0) : undefined
  const atFirst = answers.filter(isRightAtFirst).length
  return remembered(undefined, atFirst * 2 > answers.length, Math.max(...answers.map(({ lastMs }) => lastMs)))
}

/** What can be reviewed: the lessons of which something was answered, in the order in which they are taught. */
export const deckOf = (progress: Progress): Deck =>
  new Map(
    lessonIds.flatMap((lesson) => {
      const memory = readMemory(progress.reviewed[lesson]) ?? fromQuestions(lesson, progress)
      return memory ? [[lesson, memory] as const] : []
    }),
  )
