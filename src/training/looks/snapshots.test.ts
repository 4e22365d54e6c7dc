import { describe, expect, it } from 'vitest'
import { createSimdKernel } from '../kernel/simd/simd-kernel'
import { typescriptKernel } from '../kernel/typescript-kernel'
import { designOf } from '../net/design'
import { initialState, type Kernel } from '../net/network'
import { defaultSettings } from '../settings/settings'
import { randomCase } from '../testing/random-case'
import { readSimdModule } from '../testing/simd-module'
import { beginRun, loadedSet } from '../worker/prepare-run'
import { openSnapshot, snapshotsOf } from './snapshots'

const set = (count: number) => randomCase(count, { sizes: [784, 1, 10] }, count).set
const data = { train: loadedSet(typescriptKernel, set(40)), test: loadedSet(typescriptKernel, set(10)) }
const settings = { ...defaultSettings, iterations: 12, batchSize: 7, hiddenLayers: [6] }

/** A run after that many iterations. */
function runTo(iterations: number) {
  const run = beginRun(typescriptKernel, data, settings)
  let done = 0
  while (done < iterations) {
    const { value } = run.pieces.next()
    if (value?.type === 'iteration') done++
  }
  return run
}

/** Repeats every recorded iteration of a run from what was kept of it. */
function expectSameAgain<Loaded>(kernel: Kernel<Loaded>): void {
  const own = { train: loadedSet(kernel, data.train.images), test: loadedSet(kernel, data.test.images) }
  const run = beginRun(kernel, own, settings)
  while (!run.pieces.next().done);
  const snapshots = run.net.snapshots()
  expect(snapshots).toHaveLength(12)
  const design = designOf(settings)
  for (const { parameters, rows, loss } of snapshots) {
    const network = kernel.createNetwork(design, initialState(design, parameters))
    expect(network.trainBatch(own.train.loaded, rows, settings.learningRate)).toBe(loss)
  }
}

describe('the iterations of a run', () => {
  it('are listed with their losses, with the next one at the end', () => {
    const { recorded, next } = snapshotsOf(runTo(3).net)
    expect(recorded.map(({ iteration }) => iteration)).toEqual([1, 2, 3])
    expect(recorded[0]?.loss).toBeCloseTo(Math.log(10), 1)
    expect(next).toBe(4)
    expect(snapshotsOf(runTo(12).net).next).toBeUndefined()
  })

  it('can be repeated with exactly the same loss, in either kernel', () => {
    expectSameAgain(typescriptKernel)
    expectSameAgain(createSimdKernel(readSimdModule()))
  })

  it('are kept where accuracies are measured, including the last one', () => {
    const short = { ...settings, iterations: 60, batchSize: 2 } // 20 iterations per epoch
    const run = beginRun(typescriptKernel, data, short)
    const latest: (number | undefined)[] = []
    for (const event of run.pieces) {
      if (event.type === 'evaluated') latest.push(run.net.snapshots().at(-1)?.iteration)
    }
    expect(latest).toEqual([undefined, 20, 40, 60])
  })

  it('are known before they are done', () => {
    const run = runTo(5)
    const next = openSnapshot(run.net, { kind: 'snapshot', iteration: 6 })
    expect(next?.loss).toBeUndefined()
    while (run.pieces.next().value?.type !== 'iteration');
    const { loss, ...done } = openSnapshot(run.net, { kind: 'snapshot', iteration: 6 }) ?? {}
    expect(done).toEqual(next)
    expect(loss).toBeGreaterThan(0)
  })

  it('can be opened with their images', () => {
    const { net } = runTo(2)
    const snapshot = openSnapshot(net, { kind: 'snapshot', iteration: 2 })
    const rows = net.snapshots()[1]?.rows ?? []
    expect(snapshot?.labels).toEqual(Uint8Array.from(rows, (row) => data.train.images.labels[row] ?? 99))
    expect(snapshot?.pixels).toHaveLength(7 * 784)
    const dense = randomCase(40, { sizes: [784, 1, 10] }, 40).dense
    expect([...(snapshot?.pixels.subarray(784, 2 * 784) ?? [])]).toEqual(dense[rows[1] ?? -1])
    expect(openSnapshot(net, { kind: 'snapshot', iteration: 9 })).toBeUndefined()
  })
})
