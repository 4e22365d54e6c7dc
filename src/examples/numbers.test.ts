import { describe, expect, it } from 'vitest'
import { type Run, runGraph } from '../engine/run'
import { gradientOf, sentBy, valueAt } from '../engine/testing/by-name'
import { programGraph } from '../language/testing/program-graph'
import type { Nested } from '../lib/nested'
import { required } from '../lib/required'
import { examples } from './all'

function runById(id: string): Run {
  const example = examples.find((each) => each.id === id)
  const { text, setup } = required(example, id)
  return runGraph(programGraph(text, setup?.targets))
}

interface Numbers {
  readonly values: Readonly<Record<string, Nested>>
  readonly gradients: Readonly<Record<string, Nested>>
}

const e = Math.E
/** sigmoid(1) = e/(1 + e). */
const s1 = e / (1 + e)
/** softmax(1, 0) = (s1, 1 − s1), and the slope s1(1 − s1) of each of its entries. */
const slope = s1 * (1 - s1)
/** The hidden states of the RNN. */
const h1 = Math.tanh(1)
const h2 = Math.tanh(h1 / 2)
const h3 = Math.tanh(h2 / 2)

/** By example, worked out by hand. */
const byHand: Readonly<Record<string, Numbers>> = {
  // z = 2 · 0.5 − 1 = 0, and sigmoid(0) = 1/2 with the slope 1/2 · 1/2.
  neuron: { values: { z: 0, y: 0.5 }, gradients: { b: 0.25, w: 0.125, x: 0.5 } },
  // y = sigmoid(−1, 0, 2); L = −log((1 − y₁) · y₂ · y₃), and ∂L/∂z = y − t; w gets Σ x · (y − t).
  'logistic-regression': {
    values: { L: Math.log(1 + 1 / e) + Math.log(2) + Math.log(1 + e ** -2) },
    gradients: {
      z: [1 - s1, -0.5, 1 / (1 + e ** -2) - 1],
      b: 1 - s1 - 0.5 - 1 / (1 + e ** 2),
      w: -(1 - s1) - 2 / (1 + e ** 2),
    },
  },
  // Y = h₁ − 3h₂ + 0.25, each 0.25 from its target; ∂L/∂Y = 2 · (±0.25) / 4. ∂L/∂H is that times (1, −3).
  xor: {
    values: {
      H: [
        [0, 0],
        [0.5, 0],
        [0.5, 0],
        [1.5, 0.5],
      ],
      Y: [[0.25], [0.75], [0.75], [0.25]],
      L: 0.0625,
    },
    gradients: {
      Y: [[0.125], [-0.125], [-0.125], [0.125]],
      A: [
        [0, 0],
        [-0.125, 0],
        [-0.125, 0],
        [0.125, -0.375],
      ],
      b1: [-0.125, -0.375],
      W1: [
        [0, -0.375],
        [0, -0.375],
      ],
      W2: [[0.0625], [0.0625]],
      b2: [0],
    },
  },
  // p = 2, q = 1/2, y = 1.5/2.5 = 0.6; ∂y/∂p = 2q/v² = 0.16, ∂y/∂q = −2p/v² = −0.64; x: 0.16p + 0.64q.
  'tanh-from-exps': {
    values: { p: 2, q: 0.5, y: 0.6 },
    gradients: { u: 0.4, v: -0.24, p: 0.16, q: -0.64, x: 0.64 },
  },
  // L = 710 + log(1 + 1/e), and the gradient of a is softmax(−1, 0).
  'log-sum-exp-stable': {
    values: { u: [1 / e, 1], L: 710 + Math.log(1 + 1 / e) },
    gradients: { S: s1, m: 0, a: [1 - s1, s1] },
  },
  // m = 8, v = (49 + 1 + 1 + 49)/4 = 25, n = d/5. With k = (0, 0, 0, 2) = ∂L/∂n, mean(k) = 0.5 and mean(k · n) = 0.7,
  // ∂L/∂x = (k − 0.5 − 0.7n)/5.
  'batch-normalisation': {
    values: { m: 8, v: 25, n: [-1.4, -0.2, 0.2, 1.4], y: [-1.8, 0.6, 1.4, 3.8], L: 3.8 },
    gradients: { g: 1.4, b: 1, n: [0, 0, 0, 2], x: [0.096, -0.072, -0.128, 0.104] },
  },
  // S = [[1, 0], [2, 2]]; the rows of V add up to 3 and 7, so a row of ∂L/∂S is slope · (3 − 7) · (1, −1).
  attention: {
    values: {
      A: [
        [s1, 1 - s1],
        [0.5, 0.5],
      ],
      O: [
        [3 - 2 * s1, 4 - 2 * s1],
        [2, 3],
      ],
      L: 12 - 4 * s1,
    },
    gradients: {
      S: [
        [-4 * slope, 4 * slope],
        [-1, 1],
      ],
      Q: [
        [-4 * slope, 8 * slope],
        [-1, 2],
      ],
      V: [
        [s1 + 0.5, s1 + 0.5],
        [1.5 - s1, 1.5 - s1],
      ],
    },
  },
  // Back from h3: 1 − h3², then × 0.5 × (1 − h2²), then × 0.5 × (1 − h1²); w gets h2 and h1 times the first two.
  rnn: {
    values: { h3 },
    gradients: {
      x3: 1 - h3 ** 2,
      x2: ((1 - h3 ** 2) * (1 - h2 ** 2)) / 2,
      x1: ((1 - h3 ** 2) * (1 - h2 ** 2) * (1 - h1 ** 2)) / 4,
      w: (1 - h3 ** 2) * (h2 + (h1 * (1 - h2 ** 2)) / 2),
    },
  },
  // a = (0.5 + 0.5, −1 − 1), f = (1, 0), y = (2, −1), L = 4 + 1; x gets 2y = (4, −2), and (4, 0) · Wᵀ = (2, −2).
  residual: {
    values: { a: [1, -2], f: [1, 0], y: [2, -1], L: 5 },
    gradients: {
      a: [4, 0],
      x: [6, -4],
      W: [
        [4, 0],
        [-4, 0],
      ],
    },
  },
  // y = 3 − 2, E = (1 − 2)² and R = 0.1 · (9 + 1); w gets −2x = (−2, −4), and 0.2w = (0.6, −0.2).
  'l2-regularisation': {
    values: { y: 1, E: 1, R: 1, L: 2 },
    gradients: { y: -2, w: [-1.4, -4.2], x: [-6, 2] },
  },
  // f = 6.25 − 4, q = 2.25/5; x gets 1 − 2x/s + 2f/s² = 1 − 1 + 4.5/25, and a gets 1/s.
  'newton-step': { values: { f: 2.25, q: 0.45, y: 2.05 }, gradients: { f: -0.2, s: 0.09, x: 0.18, a: 0.2 } },
  // y = (4, 5), L = 6 · 4 + 3 · 5; the 6 is halved, the 3 is not.
  'max-with-tie': {
    values: { y: [4, 5], L: 39 },
    gradients: {
      X: [
        [0, 3, 3],
        [3, 0, 0],
      ],
      c: [4, 5],
    },
  },
}

/** A nested array that matches another with rounding errors. */
const closeTo = (wanted: Nested): unknown =>
  typeof wanted === 'number' ? expect.closeTo(wanted, 12) : wanted.map(closeTo)

describe('the numbers by hand', () => {
  it('are there for every example', () => {
    expect(Object.keys(byHand)).toEqual(
      examples.map(({ id }) => id).filter((id) => id !== 'log-sum-exp-unstable'),
    )
  })

  it.each(Object.entries(byHand))('of %s are those of the engine', (id, { values, gradients }) => {
    const run = runById(id)
    for (const [name, value] of Object.entries(values))
      expect(valueAt(run, name), name).toEqual(closeTo(value))
    for (const [name, gradient] of Object.entries(gradients))
      expect(gradientOf(run, name), `∂${name}`).toEqual(closeTo(gradient))
  })
})

/** The contributions that the texts speak of: what a node of an example sends to one of its operands. */
const contributions: readonly [example: string, node: string, operand: number, sent: Nested][] = [
  ['logistic-regression', 'p', 0, [0, -2, -1 - e ** -2]], // −t/y
  ['logistic-regression', 'z', 1, 1 - s1 - 0.5 - 1 / (1 + e ** 2)], // to b
  ['tanh-from-exps', 'p', 0, 0.32], // 0.16 · p
  ['tanh-from-exps', 'q.1', 0, 0.32], // −(−0.64 · q)
  ['log-sum-exp-stable', 'L', 1, 1],
  ['log-sum-exp-stable', 'd', 1, -1],
  ['residual', 'y', 0, [4, -2]],
  ['residual', 'a', 0, [2, -2]],
  ['l2-regularisation', 'y', 1, [-2, -4]],
  ['l2-regularisation', 'R.2', 0, [0.6, -0.2]],
  ['newton-step', 'y', 0, 1],
  ['newton-step', 'f.1', 0, -1],
  ['newton-step', 's', 1, 0.18],
]

it.each(contributions)('in %s, %s sends operand %i %j', (id, node, operand, sent) => {
  expect(sentBy(runById(id), node)[operand]).toEqual(closeTo(sent))
})
