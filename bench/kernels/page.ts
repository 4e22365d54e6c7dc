import { required } from '../../src/lib/required'
import { withChosenKernel } from '../../src/training/kernel/choose-kernel'
import { typescriptKernel } from '../../src/training/kernel/typescript-kernel'
import { type Case, type Contestant, drawnBatches, type KernelBench } from './contestant'
import { trainingImages } from './drawn'
import { kernelContestant } from './kernel-contestant'
import { tensorflowContestant } from './tensorflow-contestant'

const set = await trainingImages()
const { count } = set.images

const contestants: Readonly<Record<string, (wanted: Case) => Contestant | Promise<Contestant>>> = {
  'this kernel, SIMD': await withChosenKernel((kernel) => kernelContestant(kernel, kernel.load(set), count)),
  'its TypeScript twin': kernelContestant(typescriptKernel, set, count),
  'TensorFlow.js, WASM': tensorflowContestant('wasm', set),
  'TensorFlow.js, CPU': tensorflowContestant('cpu', set),
}

const ready = new Map<string, Contestant>()

/** Read by `bench/kernels.ts`. */
const bench: KernelBench = {
  names: Object.keys(contestants),
  async prepare(name, wanted, iterations) {
    const contestant = await required(contestants[name], name)(wanted)
    ready.set(name, contestant)
    let loss = Number.NaN
    for (let i = 0; i < iterations; i++) loss = contestant.train(i % drawnBatches)
    return loss
  },
  async time(name, iterations) {
    const { train, takeTurn } = required(ready.get(name), `${name} is not prepared`)
    await takeTurn?.()
    const startMs = performance.now()
    for (let i = 0; i < iterations; i++) train(i % drawnBatches)
    return ((performance.now() - startMs) * 1000) / iterations
  },
}

Object.assign(window, { bench })
