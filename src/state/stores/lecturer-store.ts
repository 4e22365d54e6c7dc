import * as v from 'valibot'
import { createStore } from 'zustand/vanilla'
import type { Text } from '../../i18n/text'
import type { StoredForm } from '../../lib/stored-form'
import { readStoredText, toStoredText } from '../../lib/stored-text'

/** Who gives the lecture, in one language or in both. */
export interface Lecturer {
  readonly name: Text
  readonly affiliation: Text
}

const nothing: Text = { en: '', ko: '' }

const nobody: Lecturer = { name: nothing, affiliation: nothing }

/** What the lecture's title says of its lecturer; nothing at first. */
export const lecturerStore = createStore<Lecturer>()(() => nobody)

/** The most letters of a name or an affiliation, in one language. */
export const longestLecturerText = 120

const line = v.pipe(v.string(), v.maxLength(longestLecturerText))
const text = v.object({ en: line, ko: line })
const form: StoredForm<Lecturer> = { migrations: [], schema: v.object({ name: text, affiliation: text }) }

/** The lecturer in a stored text; nobody if it cannot be read. */
export const parseLecturer = (stored: string | null): Lecturer => readStoredText(form, stored) ?? nobody

/** A lecturer as a stored text. */
export const serializeLecturer = ({ name, affiliation }: Lecturer): string =>
  toStoredText(form, { name, affiliation })
