import * as v from 'valibot'
import { activations, optimisers } from '../net/network'
import { batchProblem, mostHiddenLayers, type NumberName, problemWith } from './setting-problems'

/** A number that is valid for the setting `name`. */
const possible = (name: NumberName) =>
  v.pipe(
    v.number(),
    v.check((value) => !problemWith(name, value)),
  )

/** A learning rate, initial or changed later. */
export const learningRateSchema = possible('learningRate')

/** The settings of a run, in the order of TrainingSettings, which files also use. */
export const settingsSchema = v.pipe(
  v.object({
    seed: possible('seed'),
    iterations: possible('iterations'),
    learningRate: learningRateSchema,
    batchSize: possible('batchSize'),
    hiddenLayers: v.pipe(v.array(possible('units')), v.maxLength(mostHiddenLayers)),
    activation: v.picklist(activations),
    optimiser: v.picklist(optimisers),
    initialisation: v.union([v.picklist(['xavier', 'he']), possible('initialisation')]),
    l2: possible('l2'),
    dropout: possible('dropout'),
    trainingImages: possible('trainingImages'),
  }),
  v.check((settings) => !batchProblem(settings)),
)
