import type { Lesson } from '../../lessons/lesson'
import type { DigitNet } from '../../training/digits/digit-net'
import type { Link, ParsedLink } from '../link/link'
import { type LessonSession, openLesson } from '../session/lesson-session'
import { sessionAt } from '../session/session-at'
import { settledLink } from '../session/settled-link'

/** A lesson opened at a link's step, with the link as its page corrects it. */
export type OpenSession = LessonSession & ParsedLink

/** Opens a lesson the way its page does. */
export function openSession(lesson: Lesson, link: Link, net?: DigitNet): OpenSession {
  const opened = openLesson(lesson, link, net)
  const settled = settledLink(opened, link) ?? { link, problems: [] }
  return { ...sessionAt(opened, link.step), ...settled }
}
