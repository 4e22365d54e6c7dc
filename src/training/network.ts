import type { NetworkShape, Parameters } from './parameters'
import type { LabelledImages } from './sparse-images'

/** A dense two-layer net (Affine, ReLU, Affine, softmax with cross-entropy) trained by stochastic gradient descent. */
export interface Network<Loaded> {
  /**
   * One iteration on the images `rows` of `set`: W ← W − η·∂L/∂W for every parameter. Returns L before the
   * update: the mean cross-entropy over `rows`, in nats.
   */
  trainBatch(set: Loaded, rows: Uint32Array, learningRate: number): number

  /** How many of the images from `from` up to, without, `to` get their label the highest score. */
  countCorrect(set: Loaded, from: number, to: number): number

  /** A copy of what the net has learnt so far. */
  parameters(): Parameters
}

/** Makes nets, and takes images into the form and the memory that its nets work on. */
export interface Kernel<Loaded> {
  load(set: LabelledImages): Loaded

  /** A net that starts from a copy of `initial`, kept in `initial`'s precision. */
  createNetwork(shape: NetworkShape, initial: Parameters): Network<Loaded>
}
