import { epochLength, type TrainingSettings } from '../settings/settings'
import type { History } from './history'
import { lastOf } from './series'
import { iterationsPerSecond } from './timings'

/** The numbers of a run as it stands; what is not known yet is undefined. */
export interface Metrics {
  /** Iterations done. */
  readonly iteration: number
  /** How often as many images were drawn as the run knows. */
  readonly epoch: number
  /** The mean cross-entropy of the latest batch, in nats. */
  readonly loss: number | undefined
  readonly trainAccuracy: number | undefined
  readonly testAccuracy: number | undefined
  readonly iterationsPerSecond: number | undefined
  /** Images trained on per second of time spent on iterations. */
  readonly imagesPerSecond: number | undefined
  /** Time that the rest will take, evaluations and all, in milliseconds. */
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

/** The numbers of a run with `settings`. */
export function metricsOf(history: History, settings: TrainingSettings): Metrics {
  const iteration = history.losses.length
  const latest = history.accuracies.at(-1)
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
