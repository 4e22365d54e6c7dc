import type { Learned, Progress } from '../stores/progress-store'
import { countedOf } from './counted'
import { ruleOfQuestion } from './question-rule'
import { isInSet } from './question-set'
import type { Result } from './result'

/** What was answered of a set’s questions; undefined if none was. */
export function resultOf(learned: Progress['learned'], set: string, name: string): Result | undefined {
  const known = (key: string): boolean => ruleOfQuestion(key) !== undefined
  return resultWith(
    Object.fromEntries(Object.entries(learned).filter(([key]) => isInSet(set, key, known))),
    set,
    name,
  )
}

/** The result with the answers to all questions of a set; undefined if there are none. */
export function resultWith(learned: Progress['learned'], set: string, name: string): Result | undefined {
  const answered: readonly (readonly [string, Learned])[] = Object.entries(learned).filter(
    ([, { right, wrong }]) => right + wrong > 0,
  )
  if (answered.length === 0) return undefined
  return {
    set,
    ...(name.trim() !== '' && { name: name.trim() }),
    answeredMs: Math.max(...answered.map(([, { lastMs }]) => Math.floor(lastMs))),
    answers: Object.fromEntries(answered.map(([key, each]) => [key, countedOf(each)])),
  }
}
