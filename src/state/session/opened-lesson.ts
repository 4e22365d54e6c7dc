import type { Lesson } from '../../lessons/lesson'
import type { DigitNet } from '../../training/digits/digit-net'
import { changedLink, type Link } from '../link/link'
import { type OpenedLesson, openLesson } from './lesson-session'

/** What an opened lesson depends on: the whole link except the position in it. */
const keyOf = (
  lesson: Lesson,
  { part, inputs, upstream, open, broken, detail }: Link,
  net: DigitNet | undefined,
) => [lesson, part, inputs, upstream, open, broken, detail, net] as const

type Key = ReturnType<typeof keyOf>

const isSame = (key: Key, other: Key): boolean => key.every((each, i) => each === other[i])

let latest: { readonly keys: readonly Key[]; readonly opened: OpenedLesson } | undefined

/**
 * A lesson as a link shows it. It is opened once and reused while only the step changes; the corrected link
 * counts as the same.
 */
export function openedLesson(lesson: Lesson, link: Link, net?: DigitNet): OpenedLesson {
  const key = keyOf(lesson, link, net)
  if (latest?.keys.some((known) => isSame(known, key))) return latest.opened
  const opened = openLesson(lesson, link, net)
  latest = { keys: [key, keyOf(lesson, changedLink(link, opened.misfits), net)], opened }
  return opened
}
