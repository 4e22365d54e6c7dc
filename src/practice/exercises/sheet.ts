import { nextWord, type RandomState, seedRandom } from '../../lib/random'
import { drawUntil, oneOf } from './draw'
import type { Exercise } from './exercise'
import type { KindId } from './kind-id'
import { kinds } from './kinds/all'
import { lessonExercises } from './lesson-exercises'
import type { LessonId } from './lesson-ids'

/** A sheet has an exercise of each lesson, and at least so many. */
const leastExercises = 8

/** The exercises of a seed (a whole number from 0 to 2^32 − 1) about some lessons: the same each time, in the order of the lessons. */
export const sheetOf = (seed: number, lessons: readonly LessonId[]): readonly Exercise[] =>
  exercisesAbout(seedRandom(seed), lessonsOf(lessons))

/** An exercise about each of some lessons, in their order; a lesson that is there twice has two different ones. */
export function exercisesAbout(random: RandomState, lessons: readonly LessonId[]): readonly Exercise[] {
  const sheet: Exercise[] = []
  for (const lesson of lessons) {
    const kind = rarest(random, lessonExercises[lesson].kinds, sheet)
    sheet.push(exerciseOf(seedRandom(nextWord(random)), kind, lesson, sheet))
  }
  return sheet
}

/** The lessons of the exercises, one after another: as often as it takes to fill a sheet. */
function lessonsOf(lessons: readonly LessonId[]): readonly LessonId[] {
  const each = Math.ceil(leastExercises / lessons.length)
  return lessons.flatMap((lesson) => Array.from({ length: each }, () => lesson))
}

/** The kind that a sheet has had the least of. */
function rarest(random: RandomState, among: readonly KindId[], sheet: readonly Exercise[]): KindId {
  const count = (id: KindId): number => sheet.filter(({ kind }) => kind === id).length
  const least = Math.min(...among.map(count))
  return oneOf(
    random,
    among.filter((id) => count(id) === least),
  )
}

/** An exercise that the sheet does not have yet. */
const exerciseOf = (
  random: RandomState,
  kind: KindId,
  lesson: LessonId,
  sheet: readonly Exercise[],
): Exercise =>
  drawUntil(() => {
    const task = kinds[kind].make(random, lessonExercises[lesson])
    const isNew = !sheet.some(({ program }) => program.text === task?.program.text)
    return task && isNew ? { ...task, kind, lesson } : undefined
  })
