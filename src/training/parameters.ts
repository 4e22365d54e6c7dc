import { normal, type RandomState } from '../lib/random'

/** How wide the net is: inputs, hidden units, classes. */
export interface NetworkShape {
  readonly inputs: number
  readonly hidden: number
  readonly classes: number
}

/** The lecture's net: 28 × 28 pixels, 50 hidden units, 10 digits. */
export const lectureShape: NetworkShape = { inputs: 784, hidden: 50, classes: 10 }

/** Numbers in the precision that a net is kept in. */
export type Floats = Float32Array | Float64Array

/** All that the net learns, matrices row after row: W1 (inputs × hidden), b1 (hidden), W2 (hidden × classes), b2 (classes). */
export interface Parameters {
  readonly W1: Floats
  readonly b1: Floats
  readonly W2: Floats
  readonly b2: Floats
}

function normals(length: number, scale: number, random: RandomState): Float32Array {
  return Float32Array.from({ length }, () => scale * normal(random))
}

/** The net before training: weights `scale` × normal, biases 0; moves `random` on. */
export function initialParameters(shape: NetworkShape, scale: number, random: RandomState): Parameters {
  const { inputs, hidden, classes } = shape
  return {
    W1: normals(inputs * hidden, scale, random),
    b1: new Float32Array(hidden),
    W2: normals(hidden * classes, scale, random),
    b2: new Float32Array(classes),
  }
}
