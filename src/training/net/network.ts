import { type Floats, type NetworkShape, type Parameters, zerosLike } from './parameters'
import type { LabelledImages } from './sparse-images'

/** The functions that can follow a hidden layer's affine step. */
export const activations = ['relu', 'sigmoid', 'tanh'] as const

/** What follows each hidden layer's affine step. */
export type Activation = (typeof activations)[number]

/** The ways from gradients to updates; defined in kernel/optimisers.ts. */
export const optimisers = ['sgd', 'momentum', 'adagrad', 'adam'] as const

/** How a gradient becomes an update. */
export type Optimiser = (typeof optimisers)[number]

/** All that makes two nets learn in the same way, apart from their numbers. */
export interface NetworkDesign {
  /** Inputs, up to three hidden layers, classes. */
  readonly sizes: NetworkShape
  readonly activation: Activation
  readonly optimiser: Optimiser
  /** λ of the term ½λ‖W‖² over all weights, biases left out; 0 for none. */
  readonly l2: number
  /** The share of hidden units that each image leaves out, in [0, 1); who trains draws the masks. */
  readonly dropout: number
}

/** All that a net needs to go on with the same bits: plain data. */
export interface NetworkState {
  readonly parameters: Parameters
  /** What the optimiser remembers: nothing (SGD), v (momentum), h (AdaGrad), or m and v (Adam). */
  readonly moments: readonly Parameters[]
  /** Updates done so far. */
  readonly updates: number
}

/** For each hidden layer (images of the batch × units): 0 for a unit that is left out, else 1/(1 − p). */
export type DropoutMasks = readonly Float32Array[]

/** How many arrays like the parameters an optimiser remembers. */
export const momentCounts: Readonly<Record<Optimiser, number>> = { sgd: 0, momentum: 1, adagrad: 1, adam: 2 }

/** A net of `design` that starts from `parameters`: nothing remembered, no update done. */
export const initialState = ({ optimiser }: NetworkDesign, parameters: Parameters): NetworkState => ({
  parameters,
  moments: Array.from({ length: momentCounts[optimiser] }, () => zerosLike(parameters)),
  updates: 0,
})

/** A dense net (Affine and activation for each hidden layer, Affine, softmax with cross-entropy) that learns by batches. */
export interface Network<Loaded> {
  /**
   * One update on the images `rows` of `set`. Returns the mean cross-entropy over `rows` before the update, in
   * nats, without the L2 term (under dropout: of the thinned net). `masks` has a row for each of `rows`.
   */
  trainBatch(set: Loaded, rows: Uint32Array, learningRate: number, masks?: DropoutMasks): number

  /** How many of the images from `from` up to, without, `to` get their label the highest score. */
  countCorrect(set: Loaded, from: number, to: number): number

  /** softmax of the scores of the images from `from` up to, without, `to`: (images × classes). */
  probabilities(set: Loaded, from: number, to: number): Floats

  /** What each hidden layer gives on for the images `rows`, no unit left out: (rows × units) for each. */
  activations(set: Loaded, rows: Uint32Array): readonly Floats[]

  /** The gradients that an update on `rows` would use, L2 term and all, without the update. */
  gradients(set: Loaded, rows: Uint32Array, masks?: DropoutMasks): Parameters

  /** A copy of the net as it stands. */
  state(): NetworkState
}

/** What a kernel is written in; both learn the same. */
export type KernelName = 'simd' | 'typescript'

/** Makes nets, and takes images into the form and the memory that its nets work on. */
export interface Kernel<Loaded> {
  readonly name: KernelName

  load(set: LabelledImages): Loaded

  /** A net that starts from a copy of `state`. */
  createNetwork(design: NetworkDesign, state: NetworkState): Network<Loaded>
}
