// biome-ignore-all lint/style/noNonNullAssertion: every index lies inside its array by construction
import type { Kernel, Network } from '../network'
import type { NetworkShape, Parameters } from '../parameters'
import type { LabelledImages } from '../sparse-images'
import { classScores } from './class-scores'
import { hiddenScores } from './hidden-scores'
import { indexOfMaximum } from './index-of-maximum'
import { applyOutputUpdate, backwardOutput } from './output-layer'
import { softmaxLoss } from './softmax-loss'
import { createActiveUnits, updateHidden } from './update-hidden'

const copied = ({ W1, b1, W2, b2 }: Parameters): Parameters => ({
  W1: W1.slice(),
  b1: b1.slice(),
  W2: W2.slice(),
  b2: b2.slice(),
})

function createNetwork({ hidden, classes }: NetworkShape, initial: Parameters): Network<LabelledImages> {
  const parameters = copied(initial)
  const scores = new Float64Array(classes)
  const update = { W2: new Float64Array(hidden * classes), b2: new Float64Array(classes) }
  const active = createActiveUnits(hidden)
  let hiddenRows = new Float64Array(hidden)

  function forward({ images }: LabelledImages, row: number, offset: number): void {
    hiddenScores(parameters, images, row, hiddenRows, offset)
    classScores(parameters, hiddenRows, offset, scores)
  }

  function trainBatch(set: LabelledImages, rows: Uint32Array, learningRate: number): number {
    if (hiddenRows.length < rows.length * hidden) hiddenRows = new Float64Array(rows.length * hidden)
    const step = -learningRate / rows.length
    let loss = 0
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!
      forward(set, row, i * hidden)
      loss += softmaxLoss(scores, set.labels[row]!)
      for (let k = 0; k < classes; k++) scores[k]! *= step
      backwardOutput(parameters, hiddenRows, i * hidden, scores, update)
    }
    applyOutputUpdate(parameters, update)
    for (let i = 0; i < rows.length; i++) {
      updateHidden(parameters, set.images, rows[i]!, hiddenRows, i * hidden, active)
    }
    return loss / rows.length
  }

  function countCorrect(set: LabelledImages, from: number, to: number): number {
    let correct = 0
    for (let row = from; row < to; row++) {
      forward(set, row, 0)
      if (indexOfMaximum(scores) === set.labels[row]) correct++
    }
    return correct
  }

  return { trainBatch, countCorrect, parameters: () => copied(parameters) }
}

/** The net in plain TypeScript over sparse images: sums in float64, parameters kept in their own precision. */
export const typescriptKernel: Kernel<LabelledImages> = { load: (set) => set, createNetwork }
