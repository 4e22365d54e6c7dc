import type { Activation, Optimiser } from '../net/network'
import type { WeightInit } from '../net/parameters'

/** What a viewer can choose for a run. */
export interface TrainingSettings {
  /** Whole number from 0 to 2^32 − 1. */
  readonly seed: number
  readonly iterations: number
  /** The initial learning rate. */
  readonly learningRate: number
  /** Images drawn, with replacement, for each iteration. */
  readonly batchSize: number
  /** The size of each hidden layer, starting from the inputs: up to three layers. */
  readonly hiddenLayers: readonly number[]
  /** The function after each hidden layer. */
  readonly activation: Activation
  readonly optimiser: Optimiser
  readonly initialisation: WeightInit
  /** λ of the term ½λ‖W‖² over all weights; 0 for none. */
  readonly l2: number
  /** The share of hidden units dropped for each image, in [0, 1). */
  readonly dropout: number
  /** How many of the training images the run uses, counted from the first. */
  readonly trainingImages: number
}

/** The name of a setting. */
export type SettingName = keyof TrainingSettings

/** The standard deviation of the initial weights: 0.01 × normal, as in the lecture. */
export const weightScale = 0.01

/** The settings of the lecture. */
export const defaultSettings: TrainingSettings = {
  seed: 1,
  iterations: 10_000,
  learningRate: 0.1,
  batchSize: 100,
  hiddenLayers: [50],
  activation: 'relu',
  optimiser: 'sgd',
  initialisation: weightScale,
  l2: 0,
  dropout: 0,
  trainingImages: 60_000,
}

/** Iterations per epoch: how many batches it takes to draw as many images as there are. */
export function epochLength(images: number, batchSize: number): number {
  return Math.max(1, Math.round(images / batchSize))
}
