import type { NetworkDesign } from '../net/network'
import { lectureShape, type NetworkShape } from '../net/parameters'
import type { TrainingSettings } from './settings'

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
