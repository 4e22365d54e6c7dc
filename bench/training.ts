import { entriesOf } from '../scripts/mnist/files-on-disk'
import { integer, seedRandom } from '../src/lib/random'
import { required } from '../src/lib/required'
import { typescriptKernel } from '../src/training/kernel/typescript-kernel'
import { lectureDesign } from '../src/training/lecture-design'
import { mnistFiles } from '../src/training/mnist/files'
import { initialState } from '../src/training/network'
import { initialParameters, lectureShape } from '../src/training/parameters'
import { defaultSettings, weightScale } from '../src/training/settings'
import { sparseImages } from '../src/training/sparse-images'
import { denseIteration } from './dense-loop'

const { batchSize, learningRate, seed } = defaultSettings
const [inputs, hidden, classes] = lectureShape
const rounds = 7

const images = await entriesOf(mnistFiles.trainImages)
const labels = await entriesOf(mnistFiles.trainLabels)
const initial = () => initialParameters(lectureShape, weightScale, seedRandom(seed))

function sparseContestant() {
  const network = typescriptKernel.createNetwork(lectureDesign, initialState(lectureDesign, initial()))
  const set = typescriptKernel.load({ images: sparseImages(images, inputs), labels })
  return (rows: Uint32Array) => network.trainBatch(set, rows, learningRate)
}

function denseContestant() {
  const parameters = initial()
  const x = new Float32Array(batchSize * inputs)
  return (rows: Uint32Array) => {
    for (const [i, row] of rows.entries()) {
      for (let p = 0; p < inputs; p++) x[i * inputs + p] = (images[row * inputs + p] ?? 0) / 255
    }
    const chosen = Uint8Array.from(rows, (row) => labels[row] ?? 0)
    return denseIteration(lectureShape, parameters, x, chosen, learningRate)
  }
}

/** Mean microseconds of an iteration over `iterations` of them, and the loss of the last. */
function timed(train: (rows: Uint32Array) => number, iterations: number) {
  const random = seedRandom(seed)
  let loss = Number.NaN
  const startMs = performance.now()
  for (let i = 0; i < iterations; i++) {
    loss = train(Uint32Array.from({ length: batchSize }, () => integer(random, labels.length)))
  }
  return { us: ((performance.now() - startMs) * 1000) / iterations, loss }
}

function median(values: readonly number[]): number {
  return required([...values].sort((a, b) => a - b)[values.length >> 1], 'no values')
}

const sparse = { name: 'TypeScript kernel', train: sparseContestant(), us: [] as number[] }
const dense = { name: 'plain dense loop', train: denseContestant(), us: [] as number[] }

for (const { name, train } of [sparse, dense]) {
  console.log(`${name}: loss ${timed(train, 20).loss.toFixed(6)} after the same 20 iterations`)
}
for (let round = 0; round < rounds; round++) {
  sparse.us.push(timed(sparse.train, 200).us)
  dense.us.push(timed(dense.train, 20).us)
}

console.log(
  `\n${inputs}-${hidden}-${classes}, batch ${batchSize}, Node ${process.version}, medians of ${rounds} rounds:`,
)
for (const { name, us } of [sparse, dense]) {
  const imagesPerSecond = Math.round((batchSize / median(us)) * 1e6)
  console.log(`${name}: ${median(us).toFixed(0)} µs an iteration, ${imagesPerSecond} images a second`)
}
console.log(`The kernel is ${(median(dense.us) / median(sparse.us)).toFixed(1)} times as fast.`)
