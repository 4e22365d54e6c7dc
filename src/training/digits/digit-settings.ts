import { defaultSettings, type TrainingSettings } from '../settings/settings'

/** How the net of the lessons is trained when the project is prepared: the lecture's way, two epochs of 600 batches. */
export const digitSettings: Pick<TrainingSettings, 'seed' | 'iterations' | 'batchSize' | 'learningRate'> = {
  seed: defaultSettings.seed,
  iterations: 1200,
  batchSize: defaultSettings.batchSize,
  learningRate: defaultSettings.learningRate,
}
