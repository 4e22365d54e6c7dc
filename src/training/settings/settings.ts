import type { Activation, Optimiser } from '../net/network'
import type { WeightInit } from '../net/parameters'

/** What a viewer can choose for a run. */
export interface TrainingSettings {
  /** Whole number from 0 to 2^32 − 1. */
  readonly seed: number
  readonly iterations: number
  /** The learning rate that the run begins with. */
  readonly learningRate: number
  /** Images drawn, with replacement, for each iteration. */
  readonly batchSize: number
  /** Units of each hidden layer, from the inputs on: up to three layers. */
  readonly hiddenLayers: readonly number[]
  /** What follows each hidden layer. */
  readonly activation: Activation
  readonly optimiser: Optimiser
  readonly initialisation: WeightInit
  /** λ of the term ½λ‖W‖² over all weights; 0 for none. */
  readonly l2: number
  /** The share of hidden units that each image leaves out, in [0, 1). */
  readonly dropout: number
  /** The run knows only so many of the training images: the first ones. */
  readonly trainingImages: number
}

/** The name of a setting. */
export type SettingName = keyof TrainingSettings

/** The standard deviation of the first weights: 0.01 × normal, as in the lecture. */
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

/** Iterations in an epoch: how many batches it takes to draw as many images as there are. */
export function epochLength(images: number, batchSize: number): number {
  return Math.max(1, Math.round(images / batchSize))
}
