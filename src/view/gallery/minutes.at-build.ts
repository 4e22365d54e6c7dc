import { lessons } from '../../lessons/all'
import { lessonMinutes } from './lesson-minutes'

/** About how many minutes each lesson takes, by its id. */
export const minutes: Readonly<Record<string, number>> = Object.fromEntries(
  lessons.map((lesson) => [lesson.id, lessonMinutes(lesson)]),
)
