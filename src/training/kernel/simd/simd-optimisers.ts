import type { Optimiser } from '../../net/network'
import { optimiserConstants as c } from '../optimisers'
import type { KernelExports } from './exports'
import { blockVectors } from './layer-block'
import type { LayerBlocks } from './net-blocks'

interface SimdUpdate {
  readonly layer: LayerBlocks
  readonly learningRate: number
  /** 1 for the first update. */
  readonly step: number
}

/**
 * How each optimiser updates a layer and its moments in the module's memory; defined in kernel/optimisers.ts.
 */
export const simdOptimisers: Readonly<
  Record<Optimiser, (exports: KernelExports, update: SimdUpdate) => void>
> = {
  sgd(exports, { layer, learningRate }) {
    exports.addScaled(layer.parameters, -learningRate, layer.gradient, blockVectors(layer.form))
  },

  momentum(exports, { layer: { form, parameters, gradient, moments }, learningRate }) {
    const [v = 0] = moments
    exports.momentum(parameters, gradient, v, blockVectors(form), c.momentum, learningRate)
  },

  adagrad(exports, { layer: { form, parameters, gradient, moments }, learningRate }) {
    const [h = 0] = moments
    exports.adagrad(parameters, gradient, h, blockVectors(form), learningRate, c.adagradEpsilon)
  },

  adam(exports, { layer: { form, parameters, gradient, moments }, learningRate, step }) {
    const [m = 0, v = 0] = moments
    exports.adam(
      parameters,
      gradient,
      m,
      v,
      blockVectors(form),
      learningRate / (1 - c.adamBeta1 ** step),
      1 / (1 - c.adamBeta2 ** step),
      c.adamBeta1,
      1 - c.adamBeta1,
      c.adamBeta2,
      1 - c.adamBeta2,
      c.adamEpsilon,
    )
  },
}
