import type { Lesson } from '../../lessons/lesson'
import type { DigitNet } from '../../training/digits/digit-net'
import type { Link, ParsedLink } from '../link/link'
import { type LessonSession, openLesson } from '../session/lesson-session'
import { sessionAt } from '../session/session-at'
import { settledLink } from '../session/settled-link'

/** A lesson opened at the step of a link, with what its page makes of the link. */
export type OpenSession = LessonSession & ParsedLink

/** Opens a lesson as its page does. */
export function openSession(lesson: Lesson, link: Link, net?: DigitNet): OpenSession {
  const opened = openLesson(lesson, link, net)
  const settled = settledLink(opened, link) ?? { link, problems: [] }
  return { ...sessionAt(opened, link.step), ...settled }
}
