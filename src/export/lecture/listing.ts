import type { Section } from './section'
import type { SectionId } from './section-ids'
import { addLayer } from './sections/add-layer'
import { affine } from './sections/affine'
import { crossEntropyError } from './sections/cross-entropy-error'
import { identityFunction } from './sections/identity-function'
import { loadMnist } from './sections/load-mnist'
import { mulLayer } from './sections/mul-layer'
import { numericalGradient } from './sections/numerical-gradient'
import { relu } from './sections/relu'
import { sigmoid } from './sections/sigmoid'
import { softmax } from './sections/softmax'
import { softmaxWithLoss } from './sections/softmax-with-loss'
import { training } from './sections/training'
import { twoLayerNet } from './sections/two-layer-net'

/** The lecture's code, written anew: its classes with their names and structure, in NumPy alone. */
export const listing: Readonly<Record<SectionId, Section>> = {
  'mul-layer': mulLayer,
  'add-layer': addLayer,
  relu,
  sigmoid,
  affine,
  'identity-function': identityFunction,
  softmax,
  'cross-entropy-error': crossEntropyError,
  'softmax-with-loss': softmaxWithLoss,
  'numerical-gradient': numericalGradient,
  'two-layer-net': twoLayerNet,
  'load-mnist': loadMnist,
  training,
}
