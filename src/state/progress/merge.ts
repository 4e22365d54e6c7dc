import type { Learned, Progress } from '../stores/progress-store'
import { readMemory } from './memory'

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

/** The larger of two counts for everything that either has counted. */
function larger(a: Learned['mistakes'], b: Learned['mistakes']): Learned['mistakes'] {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  return Object.fromEntries(names.map((name) => [name, Math.max(a[name] ?? 0, b[name] ?? 0)]))
}

function mergedQuestion(a: Learned, b: Learned): Learned {
  const mistakes = larger(a.mistakes, b.mistakes)
  const later = b.lastMs > a.lastMs ? b : a
  return {
    right: Math.max(a.right, b.right),
    wrong: Math.max(a.wrong, b.wrong, sum(Object.values(mistakes))),
    order: later.order || a.order || b.order,
    mistakes,
    lastMs: later.lastMs,
  }
}

/** When something that is remembered was last asked for; before all times if that cannot be read. */
const lastOf = (stored: unknown): number => readMemory(stored)?.lastMs ?? Number.NEGATIVE_INFINITY

/** Two progresses as one that has everything that either has; merging the same one twice adds nothing. */
export const merged = (a: Progress, b: Progress): Progress => ({
  done: [...new Set([...a.done, ...b.done])],
  learned: {
    ...a.learned,
    ...Object.fromEntries(
      Object.entries(b.learned).map(([key, each]) => {
        const own = Object.hasOwn(a.learned, key) ? a.learned[key] : undefined
        return [key, own ? mergedQuestion(own, each) : each]
      }),
    ),
  },
  reviewed: {
    ...a.reviewed,
    ...Object.fromEntries(
      Object.entries(b.reviewed).filter(([lesson, more]) => {
        const own = Object.hasOwn(a.reviewed, lesson) ? a.reviewed[lesson] : undefined
        return lastOf(more) > lastOf(own)
      }),
    ),
  },
})
