import { contents, type ListedLesson } from '../../lessons/contents.at-build'

const listed = contents.flatMap(({ lessons }) => lessons)

/** What is known of the lesson with an id before it is fetched; undefined if there is none. */
export const listedLesson = (id: string): ListedLesson | undefined =>
  listed.find((lesson) => lesson.id === id)

/** The lesson that comes after the one with an id; undefined after the last. */
export const lessonAfter = (id: string): ListedLesson | undefined =>
  listed[listed.findIndex((lesson) => lesson.id === id) + 1]
