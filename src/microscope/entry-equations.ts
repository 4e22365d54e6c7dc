import { difference, letter, number, numbers, product, quotient, total } from '../engine/formula/build'
import { type Equation, equation, type Numbers, noNumbers } from '../engine/formula/equation'
import type { Formula, Quantity } from '../engine/formula/formula'
import type { OpDef } from '../engine/op'
import { relu } from '../engine/ops/relu'
import { sigmoid } from '../engine/ops/sigmoid'
import { tanh } from '../engine/ops/tanh'
import { fromNested, type Shape, scalar, type Tensor } from '../engine/tensor'
import { required } from '../lib/required'
import type { Activation } from '../training/net/network'
import {
  comingBack,
  gradientOf,
  type MeasuredSlope,
  probabilitiesOf,
  type Share,
  sharesOf,
  type WeightEntry,
  weightGradient,
} from './entry-shares'
import type { Iteration } from './iteration'

/**
 * The numbers behind an entry's chain rule: the arrays whose entries its letters stand for, and the values of
 * other letters.
 */
const numbersOf = (
  arrays: Readonly<Record<string, Tensor>>,
  letters: Readonly<Record<string, number>> = {},
): Numbers => {
  const arrayOf = (key: string): Tensor => required(arrays[key], `numbers of ${key}`)
  return {
    ...noNumbers,
    read: ({ role, id }) => arrayOf(role === 'gradient' ? `∂${id}` : id),
    shapeOf: (id) => (arrays[id] ?? arrays[`∂${id}`])?.shape ?? [],
    letters: new Map(Object.entries(letters)),
  }
}

const entryOf = (of: Quantity, shape: Shape, ...at: readonly (number | string)[]): Formula => ({
  kind: 'symbol',
  of,
  shape,
  at,
})

/** A number in place of a letter. */
const put = (entry: number): Formula => numbers(scalar(entry))

const value = (id: string): Quantity => ({ role: 'value', id })
const gradient = (id: string): Quantity => ({ role: 'gradient', id, loss: 'L' })

/** ∂L/∂w_ij as the sum over the images of the batch. */
export function sharesEquation(iteration: Iteration, entry: WeightEntry): Equation {
  const shares = sharesOf(iteration, entry)
  const x = fromNested(shares.map((share) => share.x))
  const delta = fromNested(shares.map((share) => share.delta))
  const whole = weightGradient(iteration)
  return equation(
    [
      entryOf(gradient('w'), whole.shape, entry.pixel + 1, entry.unit + 1),
      total(['n'], product(entryOf(value('x'), x.shape, 'n'), entryOf(value('delta'), delta.shape, 'n'), '')),
      put(gradientOf(iteration, entry)),
    ],
    numbersOf({ '∂w': whole, x, delta }),
  )
}

/** x · δ for one image. */
export const shareEquation = ({ x, delta, product: result }: Share): Equation =>
  equation(
    [product(letter('x'), letter('delta'), '·'), product(put(x), put(delta)), put(result)],
    numbersOf({}, { x, delta }),
  )

/** (y_k − t_k)/N: the gradient at a score of the last layer. */
const meanDifference = (y: Formula, t: Formula, batch: Formula): Formula => quotient(difference(y, t), batch)

/** The same rule in symbols. */
const scoreRule = (y: Tensor, t: Tensor): Formula =>
  meanDifference(entryOf(value('y'), y.shape, 'k'), entryOf(value('t'), t.shape, 'k'), letter('N'))

/** δ for one image if the entry's layer is the last one. */
export function lastDeltaEquation(iteration: Iteration, { unit }: WeightEntry, share: Share): Equation {
  const [y, t] = predictionOf(iteration, share)
  const batch = iteration.snapshot.labels.length
  const suppose = { k: unit + 1 }
  return equation(
    [
      letter('delta'),
      scoreRule(y, t),
      meanDifference(put(y.data[unit] ?? Number.NaN), put(t.data[unit] ?? Number.NaN), put(batch)),
      put(share.delta),
    ],
    numbersOf({ y, t }, { delta: share.delta, N: batch }),
    { suppose },
  )
}

/** The probabilities for one image, and its digit as a one-hot row. */
function predictionOf(iteration: Iteration, { row, label }: Share): readonly [Tensor, Tensor] {
  const y = fromNested(Array.from(probabilitiesOf(iteration, row)))
  return [y, { shape: y.shape, data: y.data.map((_, k) => (k === label ? 1 : 0)) }]
}

/**
 * How the gradient reaches a unit for one image: from the loss to the next layer's scores, to the unit's
 * output, and through its activation.
 */
export interface WaysBack {
  /** ∂L/∂a_k if the next layer is the last one, and N, the number of images. */
  readonly scores?: readonly [Equation, Equation]
  /** ∂L/∂z_j. */
  readonly output: Equation
  /** f′(h_j). */
  readonly slope: Equation
  /** δ. */
  readonly delta: Equation
}

const activations: Readonly<Record<Activation, OpDef>> = { relu, sigmoid, tanh }

/** The equations on the way back; undefined if there is no hidden layer. */
export function waysBack(iteration: Iteration, entry: WeightEntry, share: Share): WaysBack | undefined {
  const back = comingBack(iteration, share.row, entry.unit)
  if (!back) return undefined
  const id = back.isLast ? 'a' : 'h'
  const ways = back.ways.toSorted((one, other) => one.unit - other.unit)
  const w = fromNested(ways.map(({ weight }) => weight))
  const arrived = fromNested(ways.map(({ delta }) => delta))
  const own = numbersOf({
    w: { shape: [1, ...w.shape], data: w.data },
    [`∂${id}`]: arrived,
    '∂z': fromNested([back.sum]),
  })
  const output = equation(
    [
      entryOf(gradient('z'), [1], 'j'),
      total(
        ['k'],
        product(
          entryOf(value('w'), [1, ...w.shape], 'j', 'k'),
          entryOf(gradient(id), arrived.shape, 'k'),
          '',
        ),
      ),
      put(back.sum),
    ],
    own,
    { at: { j: 1 } },
  )
  return {
    ...(back.isLast && { scores: scoreEquations(iteration, share, arrived) }),
    output,
    ...throughActivation(activations[iteration.activation], back, share),
  }
}

function scoreEquations(iteration: Iteration, share: Share, arrived: Tensor): readonly [Equation, Equation] {
  const [y, t] = predictionOf(iteration, share)
  const batch = iteration.snapshot.labels.length
  const own = numbersOf({ '∂a': arrived, y, t }, { N: batch })
  const rule = equation([entryOf(gradient('a'), arrived.shape, 'k'), scoreRule(y, t)], own)
  return [rule, equation([letter('N'), put(batch)], own)]
}

/** f′(h_j) by the activation's own rule, and δ = f′(h_j) · ∂L/∂z_j, with their numbers. */
function throughActivation(
  { formulas, localValue }: OpDef,
  back: NonNullable<ReturnType<typeof comingBack>>,
  share: Share,
): Pick<WaysBack, 'slope' | 'delta'> {
  const [h, z] = [fromNested([back.score]), fromNested([back.output])]
  const [score, output] = [entryOf(value('h'), h.shape, 'j'), entryOf(value('z'), z.shape, 'j')]
  const context = { inputs: [scalar(back.score)], output: scalar(back.output), options: {} }
  const slope = required(localValue?.(0, context).data[0], 'an activation has a slope')
  const name: Formula = { kind: 'letter', letter: "f'(h_j)", words: { tex: "f'(h_j)", plain: "f'(h_j)" } }
  const rule = (operand: Formula, own: Formula): Formula =>
    required(
      formulas.local?.(0, { inputs: [operand], output: own, shapes: [[]] }),
      'an activation has a rule',
    )
  const own = numbersOf({ h, z, '∂z': fromNested([back.sum]) }, { "f'(h_j)": slope, delta: share.delta })
  const at = { j: 1 }
  return {
    slope: equation([name, rule(score, output), rule(put(back.score), put(back.output)), put(slope)], own, {
      at,
    }),
    delta: equation(
      [
        letter('delta'),
        product(name, entryOf(gradient('z'), [1], 'j'), '·'),
        product(put(slope), put(back.sum)),
        put(share.delta),
      ],
      own,
      { at },
    ),
  }
}

/** The slope measured by moving a weight by h in both directions. */
export const measuredEquation = ({ h, above, below, slope }: MeasuredSlope): Equation => {
  const lossAt = (w: string): Formula => {
    const plain = `L(${w})`
    return { kind: 'letter', letter: plain, words: { tex: plain.replace('−', '-'), plain } }
  }
  return equation(
    [quotient(difference(lossAt('w + h'), lossAt('w − h')), product(number(2), letter('h'))), put(slope)],
    numbersOf({}, { 'L(w + h)': above, 'L(w − h)': below, h }),
  )
}
