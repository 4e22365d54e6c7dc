import { isRecord } from '../../lib/is-record'
import type { Accuracies } from '../history/accuracies'
import type { WorkTimes } from '../history/progress'
import type { RateChange } from '../settings/learning-rates'
import { problemWith } from '../settings/setting-problems'

/** Whether a stored value is a whole number from 0 on. */
export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0

const isShare = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1

const isDuration = (value: unknown): boolean => typeof value === 'number' && value >= 0

/** Whether a stored value is the accuracies after an iteration. */
export const isAccuracies = (value: unknown): value is Accuracies =>
  isRecord(value) && isCount(value.iteration) && isShare(value.train) && isShare(value.test)

const isLearningRate = (value: unknown): boolean =>
  typeof value === 'number' && !problemWith('learningRate', value)

/** Whether a stored value is a change of the learning rate. */
export const isRateChange = (value: unknown): value is RateChange =>
  isRecord(value) && isCount(value.iteration) && isLearningRate(value.learningRate)

/** Whether a stored value tells how long a run was at work. */
export const isTimes = (value: unknown): value is WorkTimes =>
  isRecord(value) && isDuration(value.trainingMs) && isDuration(value.evaluationMs)
