import type { LessonPart } from '../../lessons/lesson'
import type { Program } from '../../program/program'
import type { DigitNet } from '../../training/digits/digit-net'
import type { Link } from '../link/link'
import { blankNet } from '../session/blank-digit'
import { type FetchedLesson, fetchLesson, readLesson } from '../session/fetched-lesson'
import { needsDigits, openLesson } from '../session/lesson-session'
import type { ProgramSession } from '../session/program-session'
import { sessionAt } from '../session/session-at'
import { digitStore } from '../stores/digit-store'

/** Where what a stop shows comes from. */
export interface StopSources {
  readonly lesson: (id: string) => Promise<FetchedLesson | undefined>
  /** The net that reads digits; undefined for zeros in its place. */
  readonly net: () => Promise<DigitNet | undefined>
}

/** What is quickly at hand: a lesson is fetched if need be, but no digits. */
export const atHandSources: StopSources = { lesson: fetchLesson, net: async () => digitStore.getState().net }

/** What a stop shows, with what stands beside the graph of a lesson. */
export type StopSession = ProgramSession<Program & Partial<Pick<LessonPart, 'update' | 'check'>>>

async function lessonAt(
  id: string,
  link: Link,
  { lesson: fetch, net }: StopSources,
): Promise<StopSession | undefined> {
  const fetched = await fetch(id)
  if (!fetched) return undefined
  const lesson = readLesson(fetched)
  if (!needsDigits(lesson, link)) return sessionAt(openLesson(lesson, link), link.step)
  const digits = await net()
  const shown = digits ? link : { ...link, inputs: { ...link.inputs, image: 0 } }
  return sessionAt(openLesson(lesson, shown, digits ?? blankNet), link.step)
}

/** What a link of a stop shows, to be drawn; undefined for training, and for what cannot be opened here. */
export async function sessionOfStop(link: Link, sources: StopSources): Promise<StopSession | undefined> {
  const { route, program, step } = link
  if (route.page === 'lesson') return lessonAt(route.lesson, link, sources)
  if (route.page !== 'play' || program === undefined) return undefined
  const { openPacked } = await import('../play/open-packed') // with the parser, which lessons need not
  const opened = await openPacked(program, link)
  return opened && sessionAt(opened, step)
}
