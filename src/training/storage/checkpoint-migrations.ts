import type { Migrations } from '../../lib/stored-form'

/**
 * Migrations from earlier versions of a stored checkpoint; separate from its schema, which the worker that
 * writes it does not need.
 */
export const checkpointMigrations: Migrations = { migrations: [] }
