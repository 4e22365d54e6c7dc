import type { Migrations } from '../../lib/stored-form'

/** How earlier versions of a stored checkpoint become the present one; apart from its schema, which the worker that writes it has no use for. */
export const checkpointMigrations: Migrations = { migrations: [] }
