import * as v from 'valibot'
import type { StoredForm } from '../../lib/stored-form'
import type { KeptRun } from '../runs/kept-run'
import { settingsSchema } from '../settings/settings-schema'
import { countSchema, courseSchemas } from './history-schemas'

/** How a kept run is stored. */
export const keptRunForm: StoredForm<KeptRun> = {
  migrations: [],
  schema: v.object({
    id: v.string(),
    keptMs: countSchema,
    name: v.string(),
    settings: settingsSchema,
    ...courseSchemas,
    finished: v.boolean(),
  }),
}
