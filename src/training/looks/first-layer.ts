import { required } from '../../lib/required'
import type { Floats } from '../net/parameters'
import { deadUnitsOf } from './dead-units'
import { fixedBatch } from './fixed-batch'
import type { OpenNet } from './open-net'

/** The first layer of the net: what each of its units responds to. */
export interface FirstLayer {
  /** Whether the units are hidden ones; if not, they are the classes. */
  readonly isHidden: boolean
  readonly units: number
  /** W1 (inputs × units). */
  readonly weights: Floats
  /** ∂L/∂W1 (inputs × units) on the fixed batch, including the L2 term and without dropout. */
  readonly gradients: Floats
  /** The number of images in the fixed batch. */
  readonly batch: number
  /**
   * The hidden ReLU units that are 0 for every image of the fixed batch, in order: no gradient reaches them.
   */
  readonly dead: readonly number[]
}

/** The weights of the first layer, and their gradient on the fixed batch. */
export function firstLayerOf(net: OpenNet): FirstLayer {
  const rows = fixedBatch(net)
  const { W: weights, b } = required(net.state().parameters[0], 'a net has a layer')
  const { W: gradients } = required(net.gradients(rows)[0], 'each layer has its gradients')
  return {
    isHidden: net.design.sizes.length > 2,
    units: b.length,
    weights,
    gradients,
    batch: rows.length,
    dead: deadUnitsOf(net, rows),
  }
}
