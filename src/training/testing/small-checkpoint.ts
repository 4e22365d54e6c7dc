import type { Checkpoint } from '../history/checkpoint'
import { designOf } from '../net/design'
import { initialState } from '../net/network'
import { layerShapes } from '../net/parameters'
import { defaultSettings } from '../settings/settings'

/**
 * A checkpoint of a net with 3 hidden units, after 2 of 10 iterations, with full arrays; `choices` replaces
 * any of this.
 */
export function smallCheckpoint(choices: Partial<Checkpoint> = {}): Checkpoint {
  const settings = choices.settings ?? { ...defaultSettings, iterations: 10, hiddenLayers: [3] }
  const design = designOf(settings)
  const parameters = layerShapes(design.sizes).map(([inputs, outputs]) => ({
    W: new Float32Array(inputs * outputs).fill(0.5),
    b: new Float32Array(outputs).fill(0.25),
  }))
  return {
    id: 'a',
    settings,
    network: { ...initialState(design, parameters), updates: 2 },
    random: { a: 1, b: -2, c: 3, d: -4 },
    losses: Float64Array.of(2.3, 2.2),
    accuracies: [{ iteration: 0, train: 0.1, test: 0.125 }],
    rateChanges: [{ iteration: 2, learningRate: 0.05 }],
    times: { trainingMs: 3, evaluationMs: 4 },
    ...choices,
  }
}
