import { exercises, isOfExercise, lessonOf } from '../progress/lesson-of'

/** The id of the set of all questions of all lessons. */
export const allLessons = 'lessons'

/** The id of the set of the exercises on the sheet with a seed. */
export const setOfSheet = (seed: number): string => `sheet/${seed}`

/** The seed of the sheet that a set has the exercises of; undefined for other sets. */
export const seedOfSet = (set: string): string | undefined => /^sheet\/(\d+)$/.exec(set)?.[1]

/** The id of the set of the questions of one lesson. */
export const setOfLesson = (lesson: string): string => `lesson/${lesson}`

/** The lesson that a set has the questions of; undefined for other sets. */
export const lessonOfSet = (set: string): string | undefined => /^lesson\/([\w-]+)$/.exec(set)?.[1]

/** Whether a question belongs to a set; `known` tells whether it is one of the lessons’. */
export function isInSet(set: string, question: string, known: (question: string) => boolean): boolean {
  const isExercise = isOfExercise(question)
  if (!known(question) || isExercise !== (set === exercises)) return false
  return isExercise || set === allLessons || lessonOf(question) === lessonOfSet(set)
}
