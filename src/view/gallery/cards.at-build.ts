import { lessons } from '../../lessons/all'
import { type Lesson, lessonGroups } from '../../lessons/lesson'
import { type LessonCard, lessonCard } from './lesson-card'

/** The lessons under one heading of the start page. */
interface CardGroup {
  readonly group: Lesson['group']
  readonly cards: readonly LessonCard[]
}

/** A card for each lesson, under its heading, in the order in which they are taught. */
export const cardGroups: readonly CardGroup[] = lessonGroups.map((group) => ({
  group,
  cards: lessons.filter((lesson) => lesson.group === group).map(lessonCard),
}))
