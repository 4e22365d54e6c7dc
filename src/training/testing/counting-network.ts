import type { Network } from '../net/network'
import { type LabelledImages, sparseImages } from '../net/sparse-images'

/** A net that does not learn: its losses are 1, 1/2, 1/3 …, and it records the batches it was given. */
export function countingNetwork(lossAt = (iteration: number) => 1 / iteration) {
  const batches: number[][] = []
  const network: Network<'train' | 'test'> = {
    trainBatch(_set, rows) {
      batches.push([...rows])
      return lossAt(batches.length)
    },
    countCorrect: (set, from, to) => (set === 'train' ? to - from : 0),
    probabilities: () => new Float32Array(0),
    activations: () => [],
    gradients: () => [],
    state: () => ({ parameters: [], moments: [], updates: batches.length }),
  }
  return { network, batches }
}

const blackImages = (count: number): LabelledImages => ({
  images: sparseImages(new Uint8Array(count), 1),
  labels: new Uint8Array(count),
})

/** As many images as a test wants, for a net that does not look at them. */
export const countedData = (trainCount: number, testCount: number) => ({
  train: { loaded: 'train' as const, images: blackImages(trainCount) },
  test: { loaded: 'test' as const, images: blackImages(testCount) },
})
