import { layerForm } from './layer-block'
import type { KernelMemory } from './memory'
import type { NetBlocks } from './net-blocks'

/** The addresses of what one layer stores for a batch; rows are as long as the layer's own. */
export interface LayerRoom {
  /** Activations; in the last layer scores, then softmax, then deltas. */
  readonly y: number
  /** Activations with the mask applied, and the mask. */
  readonly thinned: number
  readonly mask: number
  readonly deltas: number
}

/** The addresses of the memory for batches of up to `capacity` images. */
export interface BatchRoom {
  readonly capacity: number
  readonly layers: readonly LayerRoom[]
  /** The images of the batch. */
  readonly rows: number
  /** The score of each image's label. */
  readonly labelScores: number
  /** Σ exp(a − maximum) and the maximum for each image. */
  readonly sums: number
}

/** Allocates memory for a batch. */
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
