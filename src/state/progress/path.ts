import type { Progress } from '../stores/progress-store'
import { lessonOf } from './lesson-of'
import { isToRepeat } from './order'

/** The way through the lessons: their ids. */
export interface Path {
  readonly done: readonly string[]
  /** The first lesson that is not done; undefined if all are. */
  readonly next: string | undefined
  /** The other lessons with a question whose latest answers were wrong more often than right. */
  readonly repeat: readonly string[]
}

/** The way through lessons, given in the order in which they are taught, for someone who has made progress; undefined at the start. */
export function pathOf(
  lessons: readonly string[],
  { done, learned }: Pick<Progress, 'done' | 'learned'>,
): Path | undefined {
  const answered = Object.keys(learned)
  if (done.length + answered.length === 0) return undefined
  const next = lessons.find((id) => !done.includes(id))
  const shaky = new Set(answered.filter((key) => learned[key] && isToRepeat(learned[key])).map(lessonOf))
  return {
    done: lessons.filter((id) => done.includes(id)),
    next,
    repeat: lessons.filter((id) => id !== next && shaky.has(id)),
  }
}
