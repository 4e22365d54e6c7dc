import type { Lesson } from '../../lessons/lesson'
import type { DigitNet } from '../../training/digits/digit-net'
import type { Link } from '../link/link'
import { type LessonSession, openLesson } from '../session/lesson-session'
import { sessionAt } from '../session/session-at'

/** A lesson opened at the step of a link, as its page does. */
export function openSession(lesson: Lesson, link: Link, net?: DigitNet): LessonSession {
  const opened = openLesson(lesson, link, net)
  return sessionAt(opened, opened.link.step)
}
