import { type Migrations, readStored, type StoredForm, toStored } from './stored-form'

/** `data` as the JSON text of a record of the current version. */
export const toStoredText = <Data extends object>(form: Migrations, data: Data): string =>
  JSON.stringify(toStored(form, data))

/** The data in a stored text; undefined if there is none or it cannot be read. */
export function readStoredText<Data extends object>(
  form: StoredForm<Data>,
  text: string | null,
): Data | undefined {
  try {
    return readStored(form, JSON.parse(text ?? 'null'))
  } catch {
    return undefined
  }
}
