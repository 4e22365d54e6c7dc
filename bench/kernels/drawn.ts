import { integer, seedRandom } from '../../src/lib/random'
import { createMnistLoader } from '../../src/training/mnist/load-mnist'
import { initialParameters, type Parameters } from '../../src/training/net/parameters'
import type { LabelledImages } from '../../src/training/net/sparse-images'
import { defaultSettings, weightScale } from '../../src/training/settings/settings'
import { type Case, drawnBatches } from './contestant'

/** MNIST's training images. */
export async function trainingImages(): Promise<LabelledImages> {
  const { train } = await createMnistLoader()(
    new URL('/mnist/', location.href).href,
    () => {},
    new AbortController().signal,
  )
  return train
}

/** The layers of the net of a case. */
export const sizesOf = ({ hidden }: Case): readonly [number, number, number] => [784, hidden, 10]

/** The weights that every contestant starts with. */
export const firstParameters = (wanted: Case): Parameters =>
  initialParameters(sizesOf(wanted), weightScale, seedRandom(defaultSettings.seed))

/** The batches that every contestant trains on, as rows of the training images. */
export function drawBatches({ batchSize }: Case, images: number): readonly Uint32Array[] {
  const random = seedRandom(defaultSettings.seed)
  return Array.from({ length: drawnBatches }, () =>
    Uint32Array.from({ length: batchSize }, () => integer(random, images)),
  )
}
