import type { Network } from '../network'

/** A net that learns nothing: its losses count 1, 1/2, 1/3 …, and it keeps the batches that it was given. */
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

/** As many images as the test wants, for a net that does not look at them. */
export const countedData = (trainCount: number, testCount: number) => ({
  train: { loaded: 'train' as const, count: trainCount },
  test: { loaded: 'test' as const, count: testCount },
})
