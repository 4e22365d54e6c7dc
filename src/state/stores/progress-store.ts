import * as v from 'valibot'
import { createStore } from 'zustand/vanilla'
import type { StoredForm } from '../../lib/stored-form'
import { readStoredText, toStoredText } from '../../lib/stored-text'

/** Which lessons have been stepped to their end. */
export interface ProgressState {
  readonly done: readonly string[]
  readonly markDone: (lesson: string) => void
}

export const progressStore = createStore<ProgressState>()((set) => ({
  done: [],
  markDone: (lesson) => set(({ done }) => (done.includes(lesson) ? {} : { done: [...done, lesson] })),
}))

const form: StoredForm<Pick<ProgressState, 'done'>> = {
  migrations: [],
  schema: v.object({
    done: v.fallback(
      v.pipe(
        v.array(v.unknown()),
        v.transform((done) => done.filter((lesson) => typeof lesson === 'string')),
      ),
      [],
    ),
  }),
}

/** The progress as text to store. */
export const serializeProgress = ({ done }: ProgressState): string => toStoredText(form, { done })

/** The lessons in a stored text; none if it cannot be read. */
export const parseProgress = (stored: string | null): readonly string[] =>
  readStoredText(form, stored)?.done ?? []
