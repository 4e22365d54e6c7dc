import { type Migrations, readStored, type StoredForm, toStored } from './stored-form'

/** `data` as the text of a record of the present version, in JSON. */
export const toStoredText = <Data extends object>(form: Migrations, data: Data): string =>
  JSON.stringify(toStored(form, data))

/** The data that a stored text holds; undefined where there is none or it cannot be read. */
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
