import * as v from 'valibot'
import { createStore } from 'zustand/vanilla'
import type { StoredForm } from '../../lib/stored-form'
import { readStoredText, toStoredText } from '../../lib/stored-text'
import type { MistakeId } from '../../practice/mistakes/mistake-ids'

/** How the answers to one question went. */
export interface Learned {
  readonly right: number
  readonly wrong: number
  /** The first answer and up to four of the latest: r for a right one, w for a wrong one, ? for one before they were kept. */
  readonly order: string
  /** How often each mistake was made, by its id; a later version may know others. */
  readonly mistakes: Readonly<Record<string, number>>
  /** When it was last answered, in milliseconds. */
  readonly lastMs: number
}

/** One answer. */
export interface Answer {
  readonly isRight: boolean
  readonly mistake?: MistakeId
}

export interface Progress {
  /** Lessons whose questions have all been answered. */
  readonly done: readonly string[]
  /** By lesson, part and question: `relu/relu/zero`. */
  readonly learned: Readonly<Record<string, Learned>>
  /** How well each lesson is remembered, as it is stored: `readMemory` reads it. */
  readonly reviewed: Readonly<Record<string, unknown>>
}

interface ProgressState extends Progress {
  readonly markDone: (lesson: string) => void
  readonly noteAnswer: (question: string, answer: Answer, nowMs: number) => void
}

/** The progress of someone who has done nothing yet. */
export const noProgress: Progress = { done: [], learned: {}, reviewed: {} }

export const progressStore = createStore<ProgressState>()((set) => ({
  ...noProgress,
  markDone: (lesson) => set(({ done }) => (done.includes(lesson) ? {} : { done: [...done, lesson] })),
  noteAnswer: (question, answer, nowMs) =>
    set(({ learned }) => ({
      learned: { ...learned, [question]: withAnswer(learned[question], answer, nowMs) },
    })),
}))

const nothing: Learned = { right: 0, wrong: 0, order: '', mistakes: {}, lastMs: 0 }

/** The answers to a question with another one. */
export function withAnswer(before = nothing, { isRight, mistake }: Answer, lastMs: number): Learned {
  const { right, wrong, order, mistakes } = before
  const earlier = order || (right + wrong > 0 ? '?' : '')
  return {
    right: right + (isRight ? 1 : 0),
    wrong: wrong + (isRight ? 0 : 1),
    order: earlier.slice(0, 1) + (earlier.slice(1) + (isRight ? 'r' : 'w')).slice(-4),
    mistakes: mistake ? { ...mistakes, [mistake]: (mistakes[mistake] ?? 0) + 1 } : mistakes,
    lastMs,
  }
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What is stored of the answers to one question. */
export const learnedEntries = {
  right: count,
  wrong: count,
  order: v.pipe(v.string(), v.regex(/^([?rw][rw]{0,4})?$/)),
  mistakes: v.record(v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/)), count),
  lastMs: v.number(),
}

const learnedSchema = v.object({
  ...learnedEntries,
  order: v.fallback(learnedEntries.order, ''),
  mistakes: v.fallback(learnedEntries.mistakes, {}),
})

/** The entries of a record that can be read. */
const readable = (record: Readonly<Record<string, unknown>>): Progress['learned'] =>
  Object.fromEntries(
    Object.entries(record).flatMap(([key, each]) => {
      const { success, output } = v.safeParse(learnedSchema, each)
      return success ? [[key, output as Learned]] : []
    }),
  )

/** How progress is stored; what cannot be read of it is left out. */
export const progressForm: StoredForm<Progress> = {
  migrations: [
    // Before lessons asked anything, one was done when it had been stepped to its end.
    (record) => ({ ...record, learned: {} }),
    // Then answers were counted, but not their order, and not what is to be reviewed: they are empty where they are missing.
    (record) => record,
  ],
  schema: v.object({
    done: v.fallback(
      v.pipe(
        v.array(v.unknown()),
        v.transform((done) => done.filter((lesson) => typeof lesson === 'string')),
      ),
      [],
    ),
    learned: v.fallback(v.pipe(v.record(v.string(), v.unknown()), v.transform(readable)), {}),
    reviewed: v.fallback(v.record(v.string(), v.unknown()), {}),
  }),
}

/** The progress as text to store. */
export const serializeProgress = ({ done, learned, reviewed }: Progress): string =>
  toStoredText(progressForm, { done, learned, reviewed })

/** The progress in a stored text; none if it cannot be read. */
export const parseProgress = (stored: string | null): Progress =>
  readStoredText(progressForm, stored) ?? noProgress
