import type { NetworkDesign } from './network'
import { lectureShape } from './parameters'

/** The lecture's net and how it learns: ReLU, plain gradient descent, nothing besides. */
export const lectureDesign: NetworkDesign = {
  sizes: lectureShape,
  activation: 'relu',
  optimiser: 'sgd',
  l2: 0,
  dropout: 0,
}
