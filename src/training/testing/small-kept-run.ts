import type { KeptRun } from '../runs/kept-run'
import { defaultSettings } from '../settings/settings'

/** A kept run of one iteration, named by its settings; `choices` replaces any of this. */
export const smallKeptRun = (choices: Partial<KeptRun> = {}): KeptRun => ({
  id: 'a',
  keptMs: 0,
  name: '',
  settings: defaultSettings,
  losses: Float64Array.of(2.3),
  accuracies: [{ iteration: 0, train: 0.1, test: 0.125 }],
  rateChanges: [{ iteration: 1, learningRate: 0.05 }],
  times: { trainingMs: 1, evaluationMs: 0 },
  finished: true,
  ...choices,
})
