import type { Text } from '../../i18n/text'
import type { SettingName, TrainingSettings } from './settings'

/** The maximum number of hidden layers. */
export const mostHiddenLayers = 3

/** The maximum number of units in a hidden layer. */
const mostUnits = 400

/**
 * The limit for batch size × hidden units: beyond it a batch would need more memory than a browser provides.
 */
const mostBatchUnits = 12_000_000

/** A hidden layer's size, or one of the numeric settings, each with its own requirement. */
export type NumberName = Exclude<SettingName, 'hiddenLayers' | 'activation' | 'optimiser'> | 'units'

interface Demand {
  readonly isMet: (value: number) => boolean
  readonly text: Text
}

const wholeWithin = (least: number, most: number) => (value: number) =>
  Number.isInteger(value) && value >= least && value <= most

const demands: Readonly<Record<NumberName, Demand>> = {
  seed: {
    isMet: wholeWithin(0, 2 ** 32 - 1),
    text: {
      en: 'The seed must be a whole number from 0 to 4294967295.',
      ko: '시드는 0부터 4294967295까지의 정수여야 합니다.',
    },
  },
  iterations: {
    isMet: wholeWithin(1, 1_000_000),
    text: {
      en: 'The number of iterations must be a whole number from 1 to 1000000.',
      ko: '반복 횟수는 1부터 1000000까지의 정수여야 합니다.',
    },
  },
  learningRate: {
    isMet: (value) => Number.isFinite(value) && value > 0,
    text: {
      en: 'The learning rate must be a number greater than 0.',
      ko: '학습률은 0보다 큰 수여야 합니다.',
    },
  },
  batchSize: {
    isMet: wholeWithin(1, 60_000),
    text: {
      en: 'The batch size must be a whole number from 1 to 60000, the number of training images.',
      ko: '배치 크기는 1부터 훈련 이미지의 수인 60000까지의 정수여야 합니다.',
    },
  },
  units: {
    isMet: wholeWithin(1, mostUnits),
    text: {
      en: `The number of units in a hidden layer must be a whole number from 1 to ${mostUnits}.`,
      ko: `은닉층의 뉴런 수는 1부터 ${mostUnits}까지의 정수여야 합니다.`,
    },
  },
  initialisation: {
    isMet: (value) => Number.isFinite(value) && value >= 0,
    text: {
      en: 'The standard deviation of the initial weights must be 0 or greater.',
      ko: '가중치 초깃값의 표준편차는 0 이상의 수여야 합니다.',
    },
  },
  l2: {
    isMet: (value) => Number.isFinite(value) && value >= 0,
    text: {
      en: 'The λ of L2 must be 0 or greater: a negative one would make the weights grow.',
      ko: 'L2의 λ는 0 이상의 수여야 합니다. 음수이면 오히려 가중치를 점점 키우게 됩니다.',
    },
  },
  dropout: {
    isMet: (value) => value >= 0 && value < 1,
    text: {
      en: 'Dropout must be at least 0 and less than 1: with 1 no unit would be left.',
      ko: '드롭아웃은 0 이상 1 미만이어야 합니다. 1이면 남는 뉴런이 없습니다.',
    },
  },
  trainingImages: {
    isMet: wholeWithin(1, 60_000),
    text: {
      en: 'The number of training images must be a whole number from 1 to 60000, the size of the whole set.',
      ko: '훈련 이미지의 수는 1부터 전체인 60000까지의 정수여야 합니다.',
    },
  },
}

/** Why `value` is not valid for `name`; undefined if it is. */
export function problemWith(name: NumberName, value: number): Text | undefined {
  const { isMet, text } = demands[name]
  return isMet(value) ? undefined : text
}

/**
 * Why the batch size and the hidden layers, each valid alone, are too large together; undefined if they are
 * not.
 */
export function batchProblem({
  batchSize,
  hiddenLayers,
}: Pick<TrainingSettings, 'batchSize' | 'hiddenLayers'>): Text | undefined {
  const units = hiddenLayers.reduce((sum, size) => sum + size, 0)
  if (batchSize * units <= mostBatchUnits) return undefined
  const most = Math.floor(mostBatchUnits / units)
  return {
    en: `With ${units} hidden units, a batch of ${batchSize} does not fit into memory. Use at most ${most} images, or fewer units.`,
    ko: `은닉층의 뉴런이 모두 ${units}개이면 크기가 ${batchSize}인 배치는 메모리에 들어가지 않습니다. 배치 크기를 ${most} 이하로 하거나 뉴런을 줄이세요.`,
  }
}
