import * as v from 'valibot'
import type { StoredForm } from '../../lib/stored-form'
import {
  browserStorage,
  changedSchema,
  idAfter,
  type KeptRecord,
  type RecordStorage,
  StoredRecords,
} from '../../lib/stored-records'
import { givenIdSchema } from '../given/given-id'

/** A program text that was kept in this browser. */
export interface Draft extends KeptRecord {
  readonly text: string
  /** The name that it was given; absent while it is called by its last line. */
  readonly name?: string
  /** The id of the arrays from outside that it can use. */
  readonly given?: string
}

/** What is kept of a program besides its id. */
export const draftSchema = v.object({
  text: v.string(),
  changed: changedSchema,
  name: v.exactOptional(v.string()),
  given: v.exactOptional(givenIdSchema),
})

const form: StoredForm<Omit<Draft, 'id'>> = { migrations: [], schema: draftSchema }

/** The start of the names under which texts are kept. */
const prefix = 'backstep.play.'

/** The id of the text that is kept under a name of the storage; undefined if the name is not one of a text. */
export const draftIdOf = (key: string): string | undefined => idAfter(prefix, key)

/** The program texts in a storage. */
export class Drafts extends StoredRecords<Draft> {
  constructor(storage: RecordStorage) {
    super(storage, prefix, form)
  }
}

/** The texts in the browser's own storage; undefined where it is switched off. */
export function browserDrafts(): Drafts | undefined {
  const storage = browserStorage()
  return storage && new Drafts(storage)
}
