import { defaultSettings, type TrainingSettings } from '../settings/settings'

/**
 * How the lessons' net is trained when the project is prepared: as in the lecture, for two epochs of 600
 * batches.
 */
export const digitSettings: Pick<TrainingSettings, 'seed' | 'iterations' | 'batchSize' | 'learningRate'> = {
  seed: defaultSettings.seed,
  iterations: 1200,
  batchSize: defaultSettings.batchSize,
  learningRate: defaultSettings.learningRate,
}
