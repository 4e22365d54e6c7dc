import { describe, expect, it } from 'vitest'
import type { NetworkState } from '../../net/network'
import {
  compareAlongRun,
  compareShapes,
  expectAlikeStates,
  imageCount,
  simdKernel,
  smallCase,
  twinRuns,
} from '../../testing/kernel-twins'
import { typescriptKernel } from '../typescript-kernel'

describe('SIMD and TypeScript', () => {
  it.each(twinRuns)('agree at 20 points of a run with $name', ({ choices }) => compareShapes(choices, 20))
})

describe('the SIMD kernel', () => {
  it('agrees for every row width from 1 to 60', () => {
    for (let units = 1; units <= 60; units++) compareAlongRun({ sizes: [20, units, 3] }, 2)
  })

  it('agrees for the lecture’s net', () => {
    compareAlongRun({ sizes: [784, 50, 10] }, 20)
  })

  it('gives the same bits in two runs, and after a pause in which another net used the memory', () => {
    const run = (pauses: boolean) => {
      const { design, set, state, masks, nextBatch } = smallCase({
        sizes: [37, 13, 6, 3],
        optimiser: 'adam',
        dropout: 0.2,
      })
      const packed = simdKernel.load(set)
      const network = simdKernel.createNetwork(design, state)
      const other = simdKernel.createNetwork(design, state)
      for (let i = 0; i < 20; i++) {
        network.trainBatch(packed, nextBatch(), 0.01, masks)
        if (pauses) other.countCorrect(packed, 0, 10)
      }
      return network.state()
    }
    expect(run(true)).toEqual(run(false))
  })

  it('continues from a state with the same bits', () => {
    const { design, set, state, nextBatch } = smallCase({
      sizes: [37, 13, 3],
      optimiser: 'momentum',
      l2: 0.01,
    })
    const packed = simdKernel.load(set)
    const batches = Array.from({ length: 10 }, nextBatch)
    const trained = (from: NetworkState, some: readonly Uint32Array[]) => {
      const network = simdKernel.createNetwork(design, from)
      for (const rows of some) network.trainBatch(packed, rows, 0.1)
      return network.state()
    }
    const half = structuredClone(trained(state, batches.slice(0, 5)))
    expect(trained(half, batches.slice(5))).toEqual(trained(state, batches))
  })

  it('accepts batches of any size', () => {
    const { design, set, state } = smallCase({ sizes: [37, 13, 3] })
    const packed = simdKernel.load(set)
    const simd = simdKernel.createNetwork(design, state)
    const twin = typescriptKernel.createNetwork(design, state)
    for (const size of [1, 2, 500]) {
      const rows = Uint32Array.from({ length: size }, (_, i) => i % imageCount)
      const loss = twin.trainBatch(set, rows, 0.1)
      expect(simd.trainBatch(packed, rows, 0.1)).toBeCloseTo(loss, 5)
      expectAlikeStates(simd.state(), twin.state(), `after a batch of ${size}`)
    }
  })

  it('reports a loss that is not finite', () => {
    const { design, set, state, nextBatch } = smallCase({ sizes: [37, 13, 3] })
    const packed = simdKernel.load(set)
    const network = simdKernel.createNetwork(design, state)
    network.trainBatch(packed, nextBatch(), 1e38)
    network.trainBatch(packed, nextBatch(), 1e38)
    expect(network.trainBatch(packed, nextBatch(), 1)).toBeNaN()
  })
})
