import { layerForm } from './layer-block'
import type { KernelMemory } from './memory'
import type { NetBlocks } from './net-blocks'

/** What one layer keeps of a batch, by address; rows are as long as the layer's own. */
export interface LayerRoom {
  /** Activations; of the last layer scores, then softmax, then deltas. */
  readonly y: number
  /** Activations with the mask on, and the mask. */
  readonly thinned: number
  readonly mask: number
  readonly deltas: number
}

/** Room for batches of up to `capacity` images, by address. */
export interface BatchRoom {
  readonly capacity: number
  readonly layers: readonly LayerRoom[]
  /** The images of the batch. */
  readonly rows: number
  /** For each image the score of its label. */
  readonly labelScores: number
  /** For each image Σ exp(a − maximum) and the maximum. */
  readonly sums: number
}

/** Takes room for a batch. */
export function takeBatchRoom(memory: KernelMemory, { layers }: NetBlocks, capacity: number): BatchRoom {
  return {
    capacity,
    layers: layers.map(({ form }, l) => {
      const bytes = capacity * layerForm(1, form.outputs).rowBytes
      const y = memory.take(bytes)
      const isLast = l === layers.length - 1
      if (isLast) return { y, thinned: y, mask: y, deltas: y }
      return { y, thinned: memory.take(bytes), mask: memory.take(bytes), deltas: memory.take(bytes) }
    }),
    rows: memory.take(4 * capacity),
    labelScores: memory.take(4 * capacity),
    sums: memory.take(8 * capacity),
  }
}
