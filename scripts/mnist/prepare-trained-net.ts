import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { integer, seedRandom } from '../../src/lib/random'
import { digitSettings } from '../../src/training/digits/digit-settings'
import {
  packWeights,
  readDescription,
  type TrainedNetDescription,
  trainedNetFiles,
} from '../../src/training/digits/trained-net'
import { typescriptKernel } from '../../src/training/kernel/typescript-kernel'
import { lectureDesign } from '../../src/training/net/design'
import { initialState } from '../../src/training/net/network'
import { initialParameters } from '../../src/training/net/parameters'
import { weightScale } from '../../src/training/settings/settings'
import { readMnist } from './files-on-disk'
import { mnistFolder, readUnpacked, sha256, writeWhole } from './folder'

/** Below this test accuracy the lessons would show a net that cannot read digits. */
const leastAccuracy = 0.9

/** Whether the stored net was trained with the current settings and its weights are intact. */
async function isReady(): Promise<boolean> {
  try {
    const text = await readFile(join(mnistFolder, trainedNetFiles.description), 'utf8')
    const stored = readDescription(text)
    const wanted = Object.entries(digitSettings) as [keyof typeof digitSettings, number][]
    if (!stored || wanted.some(([name, value]) => stored[name] !== value)) return false
    return sha256(await readUnpacked(trainedNetFiles.weights)) === stored.sha256
  } catch {
    return false
  }
}

/** Trains the lecture's net with `digitSettings`: weights and batches all follow from the seed. */
async function train() {
  const { train, test } = await readMnist()
  const { seed, iterations, batchSize, learningRate } = digitSettings
  const random = seedRandom(seed)
  const parameters = initialParameters(lectureDesign.sizes, weightScale, random)
  const network = typescriptKernel.createNetwork(lectureDesign, initialState(lectureDesign, parameters))
  const rows = new Uint32Array(batchSize)
  for (let iteration = 0; iteration < iterations; iteration++) {
    for (let i = 0; i < batchSize; i++) rows[i] = integer(random, train.images.count)
    network.trainBatch(train, rows, learningRate)
  }
  const { count } = test.images
  return {
    parameters: network.state().parameters,
    testAccuracy: network.countCorrect(test, 0, count) / count,
  }
}

/**
 * Trains the net that the lessons use to read digits, unless it already exists, and stores it beside MNIST.
 */
export async function prepareTrainedNet(): Promise<void> {
  if (await isReady()) return
  const { parameters, testAccuracy } = await train()
  if (testAccuracy < leastAccuracy) {
    throw new Error(
      `The net classifies only ${testAccuracy} of the test images correctly. Train it longer in src/training/digits/digit-settings.ts.`,
    )
  }
  const weights = packWeights(parameters)
  const description: TrainedNetDescription = { ...digitSettings, testAccuracy, sha256: sha256(weights) }
  await writeWhole(trainedNetFiles.weights, gzipSync(weights))
  await writeWhole(trainedNetFiles.description, `${JSON.stringify(description, null, 2)}\n`)
  console.log(
    `Wrote public/mnist/${trainedNetFiles.weights}: ${digitSettings.iterations} batches, ${testAccuracy} of the test images are classified correctly.`,
  )
}
