import type { Driven } from './driven'
import { until } from './until'

/** What is known of a run. */
interface Training {
  readonly iteration: number | null
  readonly loss: number | null
  readonly accuracy: number | null
  /** What the page complained about. */
  readonly complaints: readonly string[]
}

const read = (driven: Driven): Promise<Training> =>
  driven.evaluate(
    `({ iteration: probe.metric('iteration'), loss: probe.metric('loss'), accuracy: probe.metric('test-accuracy'), complaints: probe.complaints })`,
  )

/** The loss of a net that knows nothing yet, of ten classes. */
const untrainedLoss = Math.log(10)

/** An epoch of the lecture's run: by then it reads nine of ten images. */
const leastIterations = 600
const leastAccuracy = 0.85

const start = 'Start training'

/** Opens the training and starts it; returns what is wrong if it does not appear. */
async function startTraining(driven: Driven, address: string): Promise<readonly string[]> {
  await driven.open(`${address}#/train?lang=en`)
  const { faults } = await until(
    () => driven.evaluate<boolean>(`document.body.innerText.includes('${start}')`),
    (isThere) => (isThere ? [] : [`there is no button “${start}”`]),
  )
  if (faults.length === 0) await driven.click(`//button[normalize-space()="${start}"]`)
  return faults
}

/** Trains the lecture's net on the real MNIST for an epoch; returns what is wrong. */
export async function trainingFaults(driven: Driven, address: string): Promise<readonly string[]> {
  const missing = await startTraining(driven, address)
  if (missing.length > 0) return missing
  const { faults } = await until(
    () => read(driven),
    ({ iteration, loss, accuracy, complaints }) => [
      ...complaints,
      ...((iteration ?? 0) >= leastIterations ? [] : [`the last iteration is ${iteration}`]),
      ...((loss ?? Number.NaN) < untrainedLoss / 2 ? [] : [`the loss is ${loss}`]),
      ...((accuracy ?? Number.NaN) > leastAccuracy ? [] : [`the accuracy on test images is ${accuracy}`]),
    ],
  )
  return faults.map((fault) => `training: ${fault}`)
}
