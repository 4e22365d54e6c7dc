import type { Graph } from '../../engine/graph'
import type { Tensor } from '../../engine/tensor'
import type { Program } from '../../program/program'
import { graphOf } from '../../program/program-graphs'
import type { DigitNet } from '../../training/digits/digit-net'
import { layerShapes, lectureShape } from '../../training/net/parameters'
import { digitArrays } from './chosen-digit'

const blank = layerShapes(lectureShape).map(([inputs, outputs]) => ({
  W: new Float32Array(inputs * outputs),
  b: new Float32Array(outputs),
}))

/** A net of zeros with one blank image, in the place of the one that reads digits. */
export const blankNet: DigitNet = {
  images: new Uint8Array(lectureShape[0]),
  labels: new Uint8Array(1),
  trained: blank,
  untrained: blank,
  record: { seed: 0, iterations: 0, batchSize: 0, learningRate: 0, testAccuracy: 0 },
}

/** Arrays of zeros in the shapes of those that a digit and the net that reads it give to a program. */
export const blankDigit: ReadonlyMap<string, Tensor> = digitArrays(blankNet, { image: 0, isTrained: true })

/** A program's graph, with zeros in the place of a digit if it is about one. */
export const graphWithBlankDigit = (program: Program): Graph =>
  program.setup.given ? graphOf(program, blankDigit) : graphOf(program)
