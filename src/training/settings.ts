import type { Text } from '../i18n/text'

/** What a viewer can choose for a run. */
export interface TrainingSettings {
  /** Whole number from 0 to 2^32 − 1. */
  readonly seed: number
  readonly iterations: number
  readonly learningRate: number
  /** Images drawn, with replacement, for each iteration. */
  readonly batchSize: number
}

/** The settings of the lecture. */
export const defaultSettings: TrainingSettings = {
  seed: 1,
  iterations: 10_000,
  learningRate: 0.1,
  batchSize: 100,
}

/** The standard deviation of the first weights: 0.01 × normal, as in the lecture. */
export const weightScale = 0.01

const wholeWithin = (least: number, most: number) => (value: number) =>
  Number.isInteger(value) && value >= least && value <= most

type Setting = keyof TrainingSettings

const possible: Record<Setting, (value: number) => boolean> = {
  seed: wholeWithin(0, 2 ** 32 - 1),
  iterations: wholeWithin(1, 1_000_000),
  learningRate: (value) => Number.isFinite(value) && value > 0,
  batchSize: wholeWithin(1, 60_000),
}

const demands: Record<Setting, Text> = {
  seed: {
    en: 'The seed must be a whole number from 0 to 4294967295.',
    ko: '시드는 0부터 4294967295까지의 정수여야 합니다.',
  },
  iterations: {
    en: 'The number of iterations must be a whole number from 1 to 1000000.',
    ko: '반복 횟수는 1부터 1000000까지의 정수여야 합니다.',
  },
  learningRate: {
    en: 'The learning rate must be a number greater than 0.',
    ko: '학습률은 0보다 큰 수여야 합니다.',
  },
  batchSize: {
    en: 'The batch size must be a whole number from 1 to 60000, the number of training images.',
    ko: '배치 크기는 1부터 훈련 이미지의 수인 60000까지의 정수여야 합니다.',
  },
}

/** Why `value` cannot be the setting `name`; undefined where it can. */
export function problemWith(name: Setting, value: number): Text | undefined {
  return possible[name](value) ? undefined : demands[name]
}

/** Iterations in an epoch: how many batches it takes to draw as many images as there are. */
export function epochLength(images: number, batchSize: number): number {
  return Math.max(1, Math.round(images / batchSize))
}
