import { softmaxOf } from '../engine/ops/softmax'
import { forwardInPieces } from '../engine/run'
import type { Tensor } from '../engine/tensor'
import { withInputs } from '../engine/with-inputs'
import { required } from '../lib/required'
import type { Iteration } from './iteration'
import { outputId, scoresId } from './iteration-program'

/** An entry of ∂L/∂W1: its row is a pixel, its column a unit of the first layer. */
export interface WeightEntry {
  readonly pixel: number
  readonly unit: number
}

/** What one image of the batch contributes to an entry of ∂L/∂W1. */
export interface Share {
  /** The image's row in X. */
  readonly row: number
  readonly label: number
  /** The image's pixel x_ni. */
  readonly x: number
  /** ∂L/∂h_nj, the gradient that reaches the unit for this image. */
  readonly delta: number
  /** x · δ. */
  readonly product: number
}

/**
 * One of the paths along which a gradient returns to a unit of the first layer: through one unit of the next
 * layer.
 */
export interface Way {
  /** The unit of the next layer; a digit if that is the last layer. */
  readonly unit: number
  readonly weight: number
  /** ∂L/∂(that unit's score). */
  readonly delta: number
  readonly product: number
}

const positionOf = ({ run }: Iteration, id: string): number =>
  required(run.graph.positions.get(id), `the graph has a node ${id}`)

const valueAt = (iteration: Iteration, id: string): Tensor =>
  required(iteration.run.values[positionOf(iteration, id)], id)

const gradientAt = (iteration: Iteration, id: string): Tensor =>
  required(iteration.run.gradients.get(positionOf(iteration, id)), `a gradient at ${id}`)

const layersOf = ({ snapshot }: Iteration): number => snapshot.parameters.length

const at = ({ shape, data }: Tensor, row: number, column: number): number =>
  required(data[row * required(shape[1], 'a matrix') + column], 'an entry of the matrix')

/** How many units the first layer has. */
export const unitsOf = (iteration: Iteration): number =>
  required(valueAt(iteration, 'W1').shape[1], 'W1 is a matrix')

/** ∂L/∂W1 (pixels × units). */
export const weightGradient = (iteration: Iteration): Tensor => gradientAt(iteration, 'W1')

/** The gradient of one weight. */
export const gradientOf = (iteration: Iteration, { pixel, unit }: WeightEntry): number =>
  at(weightGradient(iteration), pixel, unit)

/** The entry of ∂L/∂W1 with the largest magnitude. */
export function largestEntry(iteration: Iteration): WeightEntry {
  const { data } = weightGradient(iteration)
  const units = unitsOf(iteration)
  const largest = data.reduce((best, entry, i) => (Math.abs(entry) > Math.abs(data[best] ?? 0) ? i : best), 0)
  return { pixel: Math.floor(largest / units), unit: largest % units }
}

/**
 * What each image of the batch contributes to an entry of ∂L/∂W1, largest magnitude first; together they add
 * up to the entry.
 */
export function sharesOf(iteration: Iteration, { pixel, unit }: WeightEntry): readonly Share[] {
  const [X, deltas] = [valueAt(iteration, 'X'), gradientAt(iteration, scoresId(layersOf(iteration), 1))]
  return Array.from(iteration.snapshot.labels, (label, row) => {
    const [x, delta] = [at(X, row, pixel), at(deltas, row, unit)]
    return { row, label, x, delta, product: x * delta }
  }).toSorted((a, b) => Math.abs(b.product) - Math.abs(a.product))
}

/**
 * How ∂L/∂h_nj arises: f′(h_nj) times a sum over the units of the next layer; undefined if there is no hidden
 * layer.
 */
export function comingBack(iteration: Iteration, row: number, unit: number) {
  const layers = layersOf(iteration)
  if (layers === 1) return undefined
  const [W2, deltas] = [valueAt(iteration, 'W2'), gradientAt(iteration, scoresId(layers, 2))]
  const ways: Way[] = Array.from({ length: required(W2.shape[1], 'W2 is a matrix') }, (_, k) => {
    const [weight, delta] = [at(W2, unit, k), at(deltas, row, k)]
    return { unit: k, weight, delta, product: weight * delta }
  })
  return {
    score: at(valueAt(iteration, scoresId(layers, 1)), row, unit),
    output: at(valueAt(iteration, outputId(layers, 1)), row, unit),
    /** ∂L/∂z_nj. */
    sum: ways.reduce((sum, { product }) => sum + product, 0),
    ways: ways.toSorted((a, b) => Math.abs(b.product) - Math.abs(a.product)),
    isLast: layers === 2,
  }
}

/** The probabilities that the net assigns to one image, one for each digit. */
export function probabilitiesOf(iteration: Iteration, row: number): Float64Array {
  const A = valueAt(iteration, 'A')
  const classes = required(A.shape[1], 'A is a matrix')
  return softmaxOf({ shape: [classes], data: A.data.subarray(row * classes, (row + 1) * classes) }).data
}

/** The losses of a batch with one weight moved up and down, and the slope between them. */
export interface MeasuredSlope {
  readonly h: number
  readonly above: number
  readonly below: number
  readonly slope: number
}

/**
 * ∂L/∂w for an entry of W1 by definition: (L(w + h) − L(w − h)) / 2h, recomputed over the whole batch, in
 * pieces.
 */
export function* measuredSlope(
  iteration: Iteration,
  entry: WeightEntry,
  h: number,
): Generator<void, MeasuredSlope> {
  const above = yield* lossBeside(iteration, entry, h)
  const below = yield* lossBeside(iteration, entry, -h)
  return { h, above, below, slope: (above - below) / (2 * h) }
}

/** The loss of the batch with one weight moved by `step`. */
function* lossBeside(
  iteration: Iteration,
  { pixel, unit }: WeightEntry,
  step: number,
): Generator<void, number> {
  const { graph } = iteration.run
  const { shape, data } = valueAt(iteration, 'W1')
  const moved = data.slice()
  const place = pixel * unitsOf(iteration) + unit
  moved[place] = required(moved[place], 'an entry of W1') + step
  const values = yield* forwardInPieces(withInputs(graph, new Map([['W1', { shape, data: moved }]])))
  return required(values[graph.output]?.data[0], 'the loss is a number')
}
