import type { TrainingSettings } from '../settings/settings'
import type { NetworkDesign } from './network'
import { layerShapes, lectureShape, type NetworkShape } from './parameters'

/** The lecture's net and how it learns: ReLU, plain gradient descent, no L2 and no dropout. */
export const lectureDesign: NetworkDesign = {
  sizes: lectureShape,
  activation: 'relu',
  optimiser: 'sgd',
  l2: 0,
  dropout: 0,
}

const [pixels, , digits] = lectureShape

/** The width of each layer in a net with these hidden layers: 784 pixels, the hidden layers, 10 digits. */
export const sizesOf = (hiddenLayers: readonly number[]): NetworkShape => [pixels, ...hiddenLayers, digits]

/** The net that a run with `settings` trains. */
export const designOf = ({
  hiddenLayers,
  activation,
  optimiser,
  l2,
  dropout,
}: TrainingSettings): NetworkDesign => ({
  sizes: sizesOf(hiddenLayers),
  activation,
  optimiser,
  l2,
  dropout,
})

/** The number of weights and biases in a net: (inputs + 1) · outputs for each layer. */
export const parameterCount = (sizes: NetworkShape): number =>
  layerShapes(sizes).reduce((sum, [inputs, outputs]) => sum + (inputs + 1) * outputs, 0)
