import { type Floats, type NetworkShape, type Parameters, zerosLike } from './parameters'
import type { LabelledImages } from './sparse-images'

/** The functions that can follow a hidden layer's affine step. */
export const activations = ['relu', 'sigmoid', 'tanh'] as const

/** The function after each hidden layer's affine step. */
export type Activation = (typeof activations)[number]

/** The rules for turning gradients into updates; defined in kernel/optimisers.ts. */
export const optimisers = ['sgd', 'momentum', 'adagrad', 'adam'] as const

/** The rule for turning a gradient into an update. */
export type Optimiser = (typeof optimisers)[number]

/** What two nets must share to learn in the same way, apart from their numbers. */
export interface NetworkDesign {
  /** Inputs, up to three hidden layers, classes. */
  readonly sizes: NetworkShape
  readonly activation: Activation
  readonly optimiser: Optimiser
  /** λ of the term ½λ‖W‖² over all weights, not including biases; 0 for none. */
  readonly l2: number
  /** The share of hidden units dropped for each image, in [0, 1); the caller draws the masks. */
  readonly dropout: number
}

/** Everything a net needs to continue with identical bits: plain data. */
export interface NetworkState {
  readonly parameters: Parameters
  /** The optimiser's state: nothing (SGD), v (momentum), h (AdaGrad), or m and v (Adam). */
  readonly moments: readonly Parameters[]
  /** The number of updates so far. */
  readonly updates: number
}

/** For each hidden layer (images of the batch × units): 0 for a dropped unit, otherwise 1/(1 − p). */
export type DropoutMasks = readonly Float32Array[]

/** How many parameter-sized arrays an optimiser's state consists of. */
export const momentCounts: Readonly<Record<Optimiser, number>> = { sgd: 0, momentum: 1, adagrad: 1, adam: 2 }

/** A net of `design` that starts with `parameters`: no optimiser state, no updates yet. */
export const initialState = ({ optimiser }: NetworkDesign, parameters: Parameters): NetworkState => ({
  parameters,
  moments: Array.from({ length: momentCounts[optimiser] }, () => zerosLike(parameters)),
  updates: 0,
})

/**
 * A dense net (Affine and activation for each hidden layer, Affine, softmax with cross-entropy) that learns
 * from batches.
 */
export interface Network<Loaded> {
  /**
   * One update on the images `rows` of `set`. Returns the mean cross-entropy over `rows` before the update,
   * in nats, without the L2 term (with dropout: of the thinned net). `masks` has a row for each of `rows`.
   */
  trainBatch(set: Loaded, rows: Uint32Array, learningRate: number, masks?: DropoutMasks): number

  /**
   * How many of the images from `from` up to but not including `to` have their highest score at their label.
   */
  countCorrect(set: Loaded, from: number, to: number): number

  /** softmax of the scores of the images from `from` up to but not including `to`: (images × classes). */
  probabilities(set: Loaded, from: number, to: number): Floats

  /** The outputs of each hidden layer for the images `rows`, without dropout: (rows × units) for each. */
  activations(set: Loaded, rows: Uint32Array): readonly Floats[]

  /** The gradients that an update on `rows` would use, including the L2 term, without making the update. */
  gradients(set: Loaded, rows: Uint32Array, masks?: DropoutMasks): Parameters

  /** A copy of the current state. */
  state(): NetworkState
}

/** The language of a kernel; both learn the same. */
export type KernelName = 'simd' | 'typescript'

/** Creates nets, and converts images to the form and the memory that its nets work on. */
export interface Kernel<Loaded> {
  readonly name: KernelName

  load(set: LabelledImages): Loaded

  /** A net that starts with a copy of `state`. */
  createNetwork(design: NetworkDesign, state: NetworkState): Network<Loaded>
}
