import { exhausted } from '../../lib/exhausted'
import { typescriptKernel } from '../../training/kernel/typescript-kernel'
import { openSnapshot } from '../../training/looks/snapshots'
import { designOf } from '../../training/net/design'
import type { Activation } from '../../training/net/network'
import { defaultSettings } from '../../training/settings/settings'
import { randomCase } from '../../training/testing/random-case'
import { beginRun, loadedSet } from '../../training/worker/prepare-run'
import { computeIteration } from '../iteration'

const set = (count: number) => randomCase(count, { sizes: [784, 1, 10] }, count).set
const data = { train: loadedSet(typescriptKernel, set(30)), test: loadedSet(typescriptKernel, set(5)) }

/** The third iteration of a run, and the kernel's gradients on its batch. */
export function third(hiddenLayers: readonly number[], activation: Activation) {
  const settings = {
    ...defaultSettings,
    hiddenLayers,
    activation,
    batchSize: 9,
    initialisation: 'xavier',
  } as const
  const run = beginRun(typescriptKernel, data, settings)
  while (run.net.snapshots().length < 3) run.pieces.next()
  const kept = run.net.snapshots()[2]
  const snapshot = openSnapshot(run.net, { kind: 'snapshot', iteration: 3 })
  if (!snapshot || !kept) throw new Error('the third iteration was kept')
  const design = designOf(settings)
  const network = typescriptKernel.createNetwork(design, {
    parameters: kept.parameters,
    moments: [],
    updates: 2,
  })
  return {
    iteration: exhausted(computeIteration(snapshot, activation)),
    gradients: network.gradients(data.train.loaded, kept.rows),
  }
}

/** Nets with no, one and several hidden layers. */
export const nets = [
  [[], 'relu'],
  [[6], 'relu'],
  [[6], 'sigmoid'],
  [[6], 'tanh'],
  [[6, 5], 'relu'],
  [[5, 4, 3], 'tanh'],
] as const
