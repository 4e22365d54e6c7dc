import { normal, type RandomState } from '../../lib/random'
import { required } from '../../lib/required'

/** The width of each layer of the net: inputs, up to three hidden layers, classes. */
export type NetworkShape = readonly number[]

/** The lecture's net: 28 × 28 pixels, 50 hidden units, 10 digits. */
export const lectureShape = [784, 50, 10] as const satisfies NetworkShape

/** Numbers in the precision in which a net is stored. */
export type Floats = Float32Array | Float64Array

/** The parameters of one affine layer: W (inputs × outputs, row by row) and b (outputs). */
export interface Layer {
  readonly W: Floats
  readonly b: Floats
}

/** All parameters of the net, layer by layer starting from the inputs. */
export type Parameters = readonly Layer[]

/** The standard deviation of the initial weights, or the rule that determines it. */
export type WeightInit = number | 'xavier' | 'he'

/** The inputs and outputs of each affine layer of a net. */
export const layerShapes = (sizes: NetworkShape): readonly (readonly [number, number])[] =>
  sizes.slice(1).map((outputs, layer) => [required(sizes[layer], 'a layer has inputs'), outputs])

/** One array of a net, with its name on the page. */
export interface NamedArray {
  readonly name: string
  readonly shape: readonly number[]
  readonly entries: Floats
}

/** The arrays of a net as W1, b1, W2, b2, … with their shapes (inputs, outputs) and (outputs). */
export function namedArrays(parameters: Parameters): readonly NamedArray[] {
  return parameters.flatMap(({ W, b }, layer) => [
    { name: `W${layer + 1}`, shape: [W.length / b.length, b.length], entries: W },
    { name: `b${layer + 1}`, shape: [b.length], entries: b },
  ])
}

/** A copy that shares nothing with `parameters`. */
export const copiedParameters = (parameters: Parameters): Parameters =>
  parameters.map(({ W, b }) => ({ W: W.slice(), b: b.slice() }))

/** Arrays with the shapes and the precision of `parameters`, all 0. */
export const zerosLike = (parameters: Parameters): Parameters =>
  parameters.map(({ W, b }) => ({ W: W.slice().fill(0), b: b.slice().fill(0) }))

/**
 * The standard deviation of a layer's initial weights for n inputs: Xavier √(1/n), He √(2/n), both with
 * normal draws. Sources: Glorot and Bengio, "Understanding the Difficulty of Training Deep Feedforward Neural
 * Networks" (2010), whose rules include this one, which depends on the inputs alone; He et al., "Delving Deep
 * into Rectifiers" (2015).
 */
export function weightScaleOf(weightInit: WeightInit, inputs: number): number {
  if (weightInit === 'xavier') return Math.sqrt(1 / inputs)
  if (weightInit === 'he') return Math.sqrt(2 / inputs)
  return weightInit
}

function normals(length: number, scale: number, random: RandomState): Float32Array {
  return Float32Array.from({ length }, () => scale * normal(random))
}

/** The net before training: normal weights by `weightInit`, biases 0; advances `random`. */
export function initialParameters(
  sizes: NetworkShape,
  weightInit: WeightInit,
  random: RandomState,
): Parameters {
  return layerShapes(sizes).map(([inputs, outputs]) => ({
    W: normals(inputs * outputs, weightScaleOf(weightInit, inputs), random),
    b: new Float32Array(outputs),
  }))
}
