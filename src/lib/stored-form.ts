import type { GenericSchema } from 'valibot'
import { isRecord } from './is-record'
import { readAs } from './read-as'

/**
 * Turns a record into one of the next version, without having to set its number; it may throw, because the
 * record has not been checked.
 */
export type Migration = (record: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>

/** The current version of a record, and how to get there from earlier ones. */
export interface Migrations {
  /**
   * From version 1 to 2, from 2 to 3, and so on: the current version is the number of migrations plus one.
   */
  readonly migrations: readonly Migration[]
}

/** How data is stored. */
export interface StoredForm<Data extends object> extends Migrations {
  /** What a record of the current version holds besides its version. */
  readonly schema: GenericSchema<unknown, Data>
}

/** `data` as a record of the current version. */
export const toStored = <Data extends object>({ migrations }: Migrations, data: Data) => ({
  version: migrations.length + 1,
  ...data,
})

/**
 * The data of a stored record of this version or an earlier one; undefined if the record is newer or damaged.
 */
export function readStored<Data extends object>(
  { migrations, schema }: StoredForm<Data>,
  record: unknown,
): Data | undefined {
  if (!isRecord(record)) return undefined
  const due = migrationsFrom(record.version, migrations)
  return due && readAs(schema, migrated(record, due))
}

/** The migrations that a record of `version` still needs; undefined if there is no such version. */
function migrationsFrom(version: unknown, migrations: readonly Migration[]) {
  const isWhole = typeof version === 'number' && Number.isInteger(version) && version >= 1
  return isWhole && version <= migrations.length + 1 ? migrations.slice(version - 1) : undefined
}

function migrated(record: Readonly<Record<string, unknown>>, migrations: readonly Migration[]): unknown {
  try {
    return migrations.reduce((earlier, migrate) => migrate(earlier), record)
  } catch {
    return undefined // damaged: something that its version should have is missing
  }
}
