import type { TrainingSettings } from '../settings/settings'
import type { NetworkDesign } from './network'
import { layerShapes, lectureShape, type NetworkShape } from './parameters'

/** The lecture's net and how it learns: ReLU, plain gradient descent, nothing besides. */
export const lectureDesign: NetworkDesign = {
  sizes: lectureShape,
  activation: 'relu',
  optimiser: 'sgd',
  l2: 0,
  dropout: 0,
}

const [pixels, , digits] = lectureShape

/** How wide each layer is in a net with these hidden layers: 784 pixels, the hidden layers, 10 digits. */
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

/** Weights and biases of a net: (inputs + 1) · outputs for each layer. */
export const parameterCount = (sizes: NetworkShape): number =>
  layerShapes(sizes).reduce((sum, [inputs, outputs]) => sum + (inputs + 1) * outputs, 0)
