import { plainProse } from '../i18n/prose-pieces'
import type { Text } from '../i18n/text'
import { lessons } from './all'
import { type Lesson, lessonGroups } from './lesson'

/** What is said of a lesson where it is not open. */
export interface ListedLesson {
  readonly id: string
  readonly title: Text
  /** One sentence: what it teaches, without the signs around formulas. */
  readonly teaches: Text
}

interface ListedGroup {
  readonly group: Lesson['group']
  readonly lessons: readonly ListedLesson[]
}

const listed = ({ id, title, teaches }: Lesson): ListedLesson => ({
  id,
  title,
  teaches: { en: plainProse(teaches.en), ko: plainProse(teaches.ko) },
})

/** The table of contents: every lesson under its heading, in the order in which they are taught. */
export const contents: readonly ListedGroup[] = lessonGroups.map((group) => ({
  group,
  lessons: lessons.filter((lesson) => lesson.group === group).map(listed),
}))
