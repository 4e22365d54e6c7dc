import type { Floats } from '../net/parameters'
import { fixedBatch } from './fixed-batch'
import { type Histogram, type HistogramAxis, histogramAxis, histogramOf } from './histogram'
import type { OpenNet } from './open-net'

/** What is counted in each layer. */
export type NumberKind = 'weights' | 'activations' | 'gradients'

/** The histograms of one kind for all layers, on a common axis. */
export interface LayerHistograms {
  readonly kind: NumberKind
  readonly axis: HistogramAxis
  readonly layers: readonly Histogram[]
}

/** Histograms of the numbers in each layer of the net. */
export interface Histograms {
  /** Weights, activations of the hidden layers, gradients of the weights. */
  readonly kinds: readonly LayerHistograms[]
  /** The number of images in the fixed batch from which activations and gradients are computed. */
  readonly batch: number
}

function counted(kind: NumberKind, layers: readonly Floats[]): LayerHistograms {
  const axis = histogramAxis(layers)
  return { kind, axis, layers: layers.map((numbers) => histogramOf(numbers, axis)) }
}

/** Counts the weights of each layer, and its activations and gradients on the fixed batch. */
export function histogramsOf(net: OpenNet): Histograms {
  const rows = fixedBatch(net)
  return {
    kinds: [
      counted(
        'weights',
        net.state().parameters.map(({ W }) => W),
      ),
      counted('activations', net.activations('train', rows)),
      counted(
        'gradients',
        net.gradients(rows).map(({ W }) => W),
      ),
    ],
    batch: rows.length,
  }
}
