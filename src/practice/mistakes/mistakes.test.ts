import { describe, expect, it } from 'vitest'
import type { Nested } from '../../lib/nested'
import { judgeNumber, judgeShape } from '../answers/judge'
import type { AskedNumber } from '../questions/asked'
import { questionOf } from '../testing/question-of'
import { type MistakeId, mistakeIds } from './mistake-ids'

interface Case {
  readonly mistake: MistakeId
  readonly text: string
  readonly number: AskedNumber
  readonly entry?: readonly number[]
  readonly upstream?: Nested
  readonly targets?: readonly string[]
  readonly answer: number
}

const product = 'x = 2\ny = 5\nz = x * y'
const sum = 'x = 2\ny = 5\nz = x + y'
const fanOut = 'x = 2\na = x + 3\nb = 4 * x\nL = a * b'
const sigmoid = 'x = 1\ny = sigmoid(x)'
const relu = 'x = 3\ny = relu(x)'
const apples =
  'apple_count = 2\napple_price = 100\norange_count = 3\norange_price = 150\ntax = 1.1\napples = apple_count * apple_price\noranges = orange_count * orange_price\nfruit = apples + oranges\ntotal = fruit * tax'
const scores = '1.0986122886681098, 0.6931471805599453, 1.6094379124341003'
const oneSample = `a = [${scores}]\nt = [0, 1, 0]\nL = softmax_cross_entropy(a, t)`
const batch = `a = [[${scores}], [0, 0, 0]]\nt = [[0, 1, 0], [1, 0, 0]]\nL = softmax_cross_entropy(a, t)`
const affine = 'X = [[1, 2], [3, -1]]\nW = [[1, 2], [3, 4]]\nb = [0, 0]\nY = affine(X, W, b)'

/** The table of what people get wrong, with the numbers of `misconceptions.md`. */
const cases: readonly Case[] = [
  { mistake: 'value-for-gradient', text: product, number: { along: 'x->z' }, upstream: 3, answer: 10 },
  { mistake: 'upstream-left-out', text: product, number: { along: 'x->z' }, upstream: 3, answer: 5 },
  { mistake: 'local-left-out', text: product, number: { along: 'x->z' }, upstream: 3, answer: 3 },
  { mistake: 'own-input', text: product, number: { along: 'x->z' }, upstream: 3, answer: 6 },
  { mistake: 'upstream-put-in', text: product, number: { local: 'x->z' }, upstream: 3, answer: 15 },
  { mistake: 'addition-splits', text: sum, number: { along: 'x->z' }, upstream: 3, answer: 1.5 },
  { mistake: 'one-path', text: fanOut, number: { gradient: 'x' }, answer: 20 },
  { mistake: 'one-path', text: fanOut, number: { gradient: 'x' }, answer: 8 },
  { mistake: 'paths-not-added', text: fanOut, number: { gradient: 'x' }, answer: 160 },
  { mistake: 'paths-not-added', text: fanOut, number: { gradient: 'x' }, answer: 14 },
  { mistake: 'sign', text: sigmoid, number: { along: 'x->y' }, upstream: 2, answer: -0.393 },
  {
    mistake: 'inner-left-out',
    text: 'x = 1\ny = 2\ns = 3 * x\nt = s + y\nz = square(t)',
    number: { along: 'x->s' },
    answer: 10,
  },
  {
    mistake: 'wrong-point',
    text: 'x = 1\ny = 2\nt = x + y\nz = square(t)',
    number: { local: 't->z' },
    answer: 18,
  },
  { mistake: 'sigmoid-of-input', text: sigmoid, number: { along: 'x->y' }, upstream: 2, answer: 0 },
  {
    mistake: 'square-left-out',
    text: 'c = 1.368\ny = reciprocal(c)',
    number: { along: 'c->y' },
    answer: -0.731,
  },
  { mistake: 'mask-by-gradient', text: relu, number: { along: 'x->y' }, upstream: -4, answer: 0 },
  {
    mistake: 'mean-left-out',
    text: batch,
    number: { along: 'a->L' },
    entry: [1, 2],
    targets: ['t'],
    answer: -0.8,
  },
  {
    mistake: 'mean-twice',
    text: batch,
    number: { along: 'a->L' },
    entry: [1, 2],
    targets: ['t'],
    answer: -0.2,
  },
  {
    mistake: 'target-minus-output',
    text: batch,
    number: { along: 'a->L' },
    entry: [1, 2],
    targets: ['t'],
    answer: 0.4,
  },
  {
    mistake: 'output-for-difference',
    text: oneSample,
    number: { along: 'a->L' },
    entry: [2],
    targets: ['t'],
    answer: 0.2,
  },
  {
    mistake: 'other-entry',
    text: oneSample,
    number: { along: 'a->L' },
    entry: [1],
    targets: ['t'],
    answer: 0.5,
  },
  {
    mistake: 'own-score-only',
    text: oneSample,
    number: { along: 'a->L' },
    entry: [1],
    targets: ['t'],
    answer: 0,
  },
  {
    mistake: 'not-transposed',
    text: affine,
    number: { along: 'W->Y' },
    entry: [1, 1],
    upstream: [
      [0, 1],
      [2, 3],
    ],
    answer: 4,
  },
  {
    mistake: 'bias-not-summed',
    text: affine,
    number: { along: 'b->Y' },
    entry: [1],
    upstream: [
      [1, 0],
      [3, 2],
    ],
    answer: 2,
  },
  { mistake: 'started-with-value', text: apples, number: { along: 'apple_price->apples' }, answer: 1573 },
  { mistake: 'other-variable', text: apples, number: { along: 'apple_count->apples' }, answer: 165 },
]

const question = ({ mistake, text, number, entry, upstream, targets }: Case) =>
  questionOf(text, { number, ...(entry && { entry }), mistakes: [mistake] }, upstream, targets)

describe('what people get wrong', () => {
  it.each(cases)('$mistake: $answer', (each) => {
    const { question: asked, loss } = question(each)
    expect(judgeNumber(asked, { value: each.answer, digits: 4 }, loss)).toEqual({
      kind: 'wrong',
      mistake: each.mistake,
    })
  })

  it('a shape: that of the output, the transposed one, and a bias for each row', () => {
    const upstream = [
      [1, 0, 2],
      [3, 2, 1],
    ]
    const text = 'X = [[1, 2], [3, -1]]\nW = [[1, 2, 3], [3, 4, 5]]\nb = [0, 0, 0]\nY = affine(X, W, b)'
    const asked = questionOf(
      text,
      { number: { along: 'W->Y' }, shape: 'only', mistakes: ['not-transposed', 'shape-of-other'] },
      upstream,
    )
    const bias = questionOf(
      text,
      { number: { along: 'b->Y' }, shape: 'only', mistakes: ['bias-not-summed', 'shape-of-other'] },
      upstream,
    )
    expect(judgeShape(asked.question, [2, 3], asked.loss)).toEqual({ kind: 'right' })
    expect(judgeShape(asked.question, [3, 2], asked.loss)).toEqual({
      kind: 'wrong',
      mistake: 'not-transposed',
    })
    expect(judgeShape(asked.question, [2, 2], asked.loss)).toEqual({
      kind: 'wrong',
      mistake: 'shape-of-other',
    })
    expect(judgeShape(asked.question, [7], asked.loss)).toEqual({ kind: 'wrong' })
    expect(judgeShape(bias.question, [2, 3], bias.loss)).toEqual({
      kind: 'wrong',
      mistake: 'bias-not-summed',
    })
  })

  it('each has a test, but for the shape alone', () => {
    const tested = new Set([...cases.map(({ mistake }) => mistake), 'shape-of-other'])
    expect(mistakeIds.filter((id) => !tested.has(id))).toEqual([])
  })
})
