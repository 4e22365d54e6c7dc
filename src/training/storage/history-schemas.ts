import * as v from 'valibot'
import { learningRateSchema } from '../settings/settings-schema'

/** A whole number, 0 or greater. */
export const countSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const shareSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const durationSchema = v.pipe(v.number(), v.minValue(0))

/** What checkpoints and kept runs both store of a run's history. */
export const courseSchemas = {
  losses: v.instance(Float64Array),
  accuracies: v.array(v.object({ iteration: countSchema, train: shareSchema, test: shareSchema })),
  rateChanges: v.array(v.object({ iteration: countSchema, learningRate: learningRateSchema })),
  times: v.object({ trainingMs: durationSchema, evaluationMs: durationSchema }),
}
