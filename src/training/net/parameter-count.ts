import { layerShapes, type NetworkShape } from './parameters'

/** Weights and biases of a net: (inputs + 1) · outputs for each layer. */
export const parameterCount = (sizes: NetworkShape): number =>
  layerShapes(sizes).reduce((sum, [inputs, outputs]) => sum + (inputs + 1) * outputs, 0)
