import * as v from 'valibot'
import type { StoredForm } from '../../lib/stored-form'
import { readStoredText, toStoredText } from '../../lib/stored-text'
import { type Draft, draftSchema } from './drafts'
import { cleanName } from './program-name'

/** A program that is not kept yet. */
export type NewProgram = Omit<Draft, 'id'>

const newProgram = v.pipe(
  draftSchema,
  v.transform(({ name = '', ...rest }): NewProgram => {
    const cleaned = cleanName(name)
    return cleaned === undefined ? rest : { ...rest, name: cleaned }
  }),
)

const form: StoredForm<{ readonly programs: readonly NewProgram[] }> = {
  migrations: [],
  schema: v.object({ programs: v.array(newProgram) }),
}

/** Programs as the JSON text of one file, with a version. */
export const programsFile = (programs: readonly Draft[]): string =>
  toStoredText(form, { programs: programs.map(({ id: _, ...program }) => program) })

/** The programs in the text of such a file; undefined if it is another file, damaged, or of a later version. */
export const readProgramsFile = (text: string): readonly NewProgram[] | undefined =>
  readStoredText(form, text)?.programs
