import type { GenericSchema } from 'valibot'
import { isRecord } from './is-record'
import { readAs } from './read-as'

/** Turns a record into one of the next version, whose number it need not set; may throw, since nothing has checked the record. */
export type Migration = (record: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>

/** Which version of a record is the present one, and how the earlier ones become it. */
export interface Migrations {
  /** From version 1 to 2, from 2 to 3, and so on: the present version is one more than there are migrations. */
  readonly migrations: readonly Migration[]
}

/** How data is stored. */
export interface StoredForm<Data extends object> extends Migrations {
  /** What a record of the present version holds besides its version. */
  readonly schema: GenericSchema<unknown, Data>
}

/** `data` as a record of the present version. */
export const toStored = <Data extends object>({ migrations }: Migrations, data: Data) => ({
  version: migrations.length + 1,
  ...data,
})

/** The data of a stored record of the present version or an earlier one; undefined where it is of a later version or damaged. */
export function readStored<Data extends object>(
  { migrations, schema }: StoredForm<Data>,
  record: unknown,
): Data | undefined {
  if (!isRecord(record)) return undefined
  const due = migrationsFrom(record.version, migrations)
  return due && readAs(schema, migrated(record, due))
}

/** The migrations that a record of `version` still needs; undefined where there is no such version. */
function migrationsFrom(version: unknown, migrations: readonly Migration[]) {
  const isWhole = typeof version === 'number' && Number.isInteger(version) && version >= 1
  return isWhole && version <= migrations.length + 1 ? migrations.slice(version - 1) : undefined
}

function migrated(record: Readonly<Record<string, unknown>>, migrations: readonly Migration[]): unknown {
  try {
    return migrations.reduce((earlier, migrate) => migrate(earlier), record)
  } catch {
    return undefined // damaged: it lacks what a record of its version holds
  }
}
