import { epochLength, type TrainingSettings } from '../settings/settings'
import { type Accuracies, withMeasured } from './accuracies'
import type { History } from './history'
import { lastOf } from './series'
import { iterationsPerSecond } from './timings'

/** The current metrics of a run; undefined if not known yet. */
export interface Metrics {
  /** Iterations so far. */
  readonly iteration: number
  /** How many times as many images have been drawn as the run uses. */
  readonly epoch: number
  /** The mean cross-entropy of the latest batch, in nats. */
  readonly loss: number | undefined
  readonly trainAccuracy: number | undefined
  readonly testAccuracy: number | undefined
  readonly iterationsPerSecond: number | undefined
  /** Training images per second of time spent on iterations. */
  readonly imagesPerSecond: number | undefined
  /** The time that the rest of the run will take, including evaluations, in milliseconds. */
  readonly leftMs: number | undefined
}

function evaluationsAfter(iteration: number, { iterations, batchSize, trainingImages }: TrainingSettings) {
  const epoch = epochLength(trainingImages, batchSize)
  const lastIsExtra = iteration < iterations && iterations % epoch !== 0
  return Math.floor(iterations / epoch) - Math.floor(iteration / epoch) + (lastIsExtra ? 1 : 0)
}

function leftMs(history: History, settings: TrainingSettings): number | undefined {
  const rate = iterationsPerSecond(history.timings)
  if (rate === undefined) return undefined
  const iteration = history.losses.length
  const eachEvaluationMs = history.times.evaluationMs / Math.max(1, history.accuracies.length)
  const evaluationsMs = evaluationsAfter(iteration, settings) * eachEvaluationMs
  return ((settings.iterations - iteration) / rate) * 1000 + evaluationsMs
}

/** The metrics of a run with `settings`, and with the accuracies `measured` besides those of its history. */
export function metricsOf(history: History, settings: TrainingSettings, measured?: Accuracies): Metrics {
  const iteration = history.losses.length
  const latest = withMeasured(history.accuracies, measured).at(-1)
  const rate = iterationsPerSecond(history.timings)
  return {
    iteration,
    epoch: (iteration * settings.batchSize) / settings.trainingImages,
    loss: lastOf(history.losses),
    trainAccuracy: latest?.train,
    testAccuracy: latest?.test,
    iterationsPerSecond: rate,
    imagesPerSecond: rate === undefined ? undefined : rate * settings.batchSize,
    leftMs: leftMs(history, settings),
  }
}
