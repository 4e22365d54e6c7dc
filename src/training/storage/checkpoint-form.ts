import * as v from 'valibot'
import type { StoredForm } from '../../lib/stored-form'
import type { Checkpoint } from '../history/checkpoint'
import { designOf } from '../net/design'
import { momentCounts, type NetworkState } from '../net/network'
import { layerShapes, type Parameters } from '../net/parameters'
import type { TrainingSettings } from '../settings/settings'
import { settingsSchema } from '../settings/settings-schema'
import { checkpointMigrations } from './checkpoint-migrations'
import { countSchema, courseSchemas } from './history-schemas'

const wordSchema = v.pipe(v.number(), v.integer())
const floatsSchema = v.instance(Float32Array)
const parametersSchema = v.array(v.object({ W: floatsSchema, b: floatsSchema }))

/** How a checkpoint is stored. */
export const checkpointForm: StoredForm<Checkpoint> = {
  ...checkpointMigrations,
  schema: v.pipe(
    v.object({
      id: v.string(),
      settings: settingsSchema,
      network: v.object({
        parameters: parametersSchema,
        moments: v.array(parametersSchema),
        updates: countSchema,
      }),
      random: v.object({ a: wordSchema, b: wordSchema, c: wordSchema, d: wordSchema }),
      ...courseSchemas,
    }),
    v.check(({ settings, losses }) => losses.length <= settings.iterations),
    v.check(({ settings, network }) => isStateOf(settings, network)),
  ),
}

/** Whether a state fits the net described by `settings`. */
function isStateOf(settings: TrainingSettings, { parameters, moments }: NetworkState): boolean {
  if (moments.length !== momentCounts[settings.optimiser]) return false
  return [parameters, ...moments].every((arrays) => areParametersOf(settings, arrays))
}

function areParametersOf(settings: TrainingSettings, parameters: Parameters): boolean {
  const shapes = layerShapes(designOf(settings).sizes)
  if (parameters.length !== shapes.length) return false
  return shapes.every(([inputs, outputs], layer) => {
    const { W, b } = parameters[layer] ?? {}
    return W?.length === inputs * outputs && b?.length === outputs
  })
}
