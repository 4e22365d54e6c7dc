import type { Text } from '../../i18n/text'
import { type LessonId, lessonIds } from '../../practice/exercises/lesson-ids'
import { changedLink, type Link, type ParsedLink } from '../link/link'

const isLessonId = (id: string): id is LessonId => (lessonIds as readonly string[]).includes(id)

const noSuchLesson = (id: string): Text => ({
  en: `There are no exercises about “${id}”, so it is left out.`,
  ko: `‘${id}’에 관한 연습 문제는 없어 빼고 보여 줍니다.`,
})

const namedIn = (of = ''): readonly string[] => [...new Set(of.split(','))].filter((id) => id !== '')

/** The lessons that a link names, in the order in which they are taught: all of them if it names none. */
export function lessonsOfSheet(of: string | undefined): readonly LessonId[] {
  const named = new Set(namedIn(of))
  const known = lessonIds.filter((id) => named.has(id))
  return known.length > 0 ? known : lessonIds
}

/** What a link says of some lessons; nothing if they are all. */
export const sheetOfLessons = (lessons: readonly LessonId[]): string | undefined =>
  lessons.length === 0 || lessons.length === lessonIds.length ? undefined : lessons.join()

/**
 * A link to a sheet with a seed, `newSeed` if it has none, and only lessons that there are, with a message for each that
 * there is not; undefined if nothing is missing and nothing amiss.
 */
export function settledSheet(link: Link, newSeed: () => number): ParsedLink | undefined {
  const amiss = namedIn(link.of).filter((id) => !isLessonId(id))
  if (link.seed !== undefined && amiss.length === 0) return undefined
  const known = lessonsOfSheet(link.of)
  const of = amiss.length === 0 ? link.of : sheetOfLessons(known)
  return {
    link: changedLink(link, { seed: link.seed ?? newSeed(), of }),
    problems: amiss.map(noSuchLesson),
  }
}
