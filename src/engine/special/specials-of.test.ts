import { describe, expect, it } from 'vitest'
import { programGraph } from '../../language/testing/program-graph'
import type { Nested } from '../../lib/nested'
import { runGraph } from '../run'
import { gradientOf } from '../testing/by-name'
import { isSmoothAt } from '../testing/domain'
import { randomGraph } from '../testing/random-graph'
import type { Special } from './special'
import { specialsOf } from './specials-of'

const specials = (program: string, targets: readonly string[] = []): readonly Special[] =>
  specialsOf(runGraph(programGraph(program, targets)))

/** Kind and node of all that is special in a program, in order. */
function kinds(program: string): readonly string[] {
  const graph = programGraph(program)
  return specialsOf(runGraph(graph)).map(({ kind, node, number }) => {
    const id = graph.nodes[node]?.id
    return number.of === 'value' ? `${kind} in ${id}` : `${kind} behind ${id}`
  })
}

interface Row {
  readonly program: string
  readonly gradients: Readonly<Record<string, Nested>>
  /** What happens where. */
  readonly kinds: readonly string[]
  /** What the first sentence says. */
  readonly says?: RegExp
}

// Small programs after questions that people ask in public, each for its kind.
const rows: readonly Row[] = [
  {
    program: 'x = -1000\ny = 1 / (1 + exp(-x))',
    gradients: { x: Number.NaN },
    kinds: ['overflow in y.4', 'no-number behind y.4'],
    says: /exp\(1000\).* overflows to ∞\. sigmoid\(x\)/,
  },
  {
    program: 'y = [1, 0]\nL = -sum([1, 0] * log(y))',
    gradients: { y: [-1, Number.NaN] },
    kinds: ['pole in L.2', 'no-number in L.3', 'no-number behind L.2'],
    says: /log\(0\) = −∞.* cross_entropy\(y, \[1, 0\]\) counts no term whose target is 0\.$/,
  },
  {
    program: 'y = [0.0, 1.0]\nL = -sum([1, 0] * log(y + 1e-7))',
    gradients: { y: [-1e7, 0] },
    kinds: ['near-pole behind L.4'],
    says: /a pole is near.* ≈ 10000000\. This is right as it stands\.$/,
  },
  {
    program: 'x = [0, 0]\nr = sqrt(sum(x ** 2))\nL = r ** 2',
    gradients: { x: [Number.NaN, Number.NaN], r: 0 },
    kinds: ['no-number behind r'],
    says: /0 × ∞.* what they leave is sum\(x\*\*2\)/,
  },
  {
    program: 'x = 1\ny = sqrt((x - 1) ** 2)',
    gradients: { x: Number.NaN },
    kinds: ['pole behind y', 'no-number behind y.4'],
    says: /1 \/ \(2 × 0\) = ∞.* This is a kink: abs\(x - 1\) is the same and uses 0 there\.$/,
  },
  {
    program: 'x = 0\ny = 0\nL = maximum(sqrt(x*x + y*y), 1e-10)',
    gradients: { x: Number.NaN, y: Number.NaN },
    kinds: ['no-number behind L.4'],
    says: /0 × ∞.* inside the root: sqrt\(maximum\(\(x \* x\) \+ \(y \* y\), 1e-10 \*\* 2\)\)\.$/,
  },
  {
    program: 'x = 0\ny = x ** 0.5',
    gradients: { x: Number.POSITIVE_INFINITY },
    kinds: ['pole behind y'],
    says: /= ∞\. .*grows without bound/,
  },
  {
    program: 'a = 1\nb = 0\nc = a / b',
    gradients: { a: Number.POSITIVE_INFINITY, b: Number.NEGATIVE_INFINITY },
    kinds: ['pole in c'],
    says: /^c = 1 \/ 0 = ∞: .* denominator comes near 0\.$/,
  },
  {
    program: 'x = 0\ny = relu(x)',
    gradients: { x: 0 },
    kinds: ['kink behind y'],
    says: /0 is used there\. PyTorch uses 0 there too/,
  },
  {
    program: 'x = 0\ny = maximum(x, 0)',
    gradients: { x: 0.5 },
    kinds: ['kink behind y'],
    says: /half\. PyTorch/,
  },
  {
    program: 'x = 0\ny = minimum(0, x)',
    gradients: { x: 0.5 },
    kinds: ['kink behind y'],
    says: /half\. PyTorch/,
  },
  {
    program: 'x = 0\ny = abs(x)',
    gradients: { x: 0 },
    kinds: ['kink behind y'],
    says: /0 is used there\. PyTorch/,
  },
  {
    program: 'x = [0.6, 0.6, 0.3]\nL = max(x)',
    gradients: { x: [0.5, 0.5, 0] },
    kinds: ['kink behind L'],
    says: /share the gradient evenly\. So does amax of PyTorch/,
  },
  {
    program: 'a = [0, 2]\nb = [1, 1]\nL = sum(a ** b)',
    gradients: { a: [1, 1], b: [0, 2 * Math.LN2] },
    kinds: ['settled behind L.1'],
    says: /counts as 0 in the gradient of the exponent, as in PyTorch/,
  },
  {
    program: 'x = [0, 1]\nL = sum(x ** 0)',
    gradients: { x: [0, 0] },
    kinds: ['settled in L.2'],
    says: /counts as 1 here, as in NumPy and PyTorch/,
  },
  { program: 'x = -2\ny = x ** 3', gradients: { x: 12 }, kinds: [] },
  {
    program: 'x = -8\ny = x ** (1/3)',
    gradients: { x: Number.NaN },
    kinds: ['no-number in y'],
    says: /\(−8\)\^0\.3333: this is not a number.* exponent is not a whole number\.$/,
  },
  { program: 'x = 3\ny = -x ** 2', gradients: { x: -6 }, kinds: [] },
  { program: 'x = 2\ny = x ** 3 ** 2', gradients: { x: 2304 }, kinds: [] },
  { program: 'x = 2\ny = x^2', gradients: { x: 4 }, kinds: [] },
]

describe('specialsOf', () => {
  it.each(rows)('$program', ({ program, gradients, kinds: expected, says }) => {
    const run = runGraph(programGraph(program))
    for (const [id, gradient] of Object.entries(gradients)) expect(gradientOf(run, id)).toEqual(gradient)
    expect(kinds(program)).toEqual(expected)
    if (says) expect(specialsOf(run)[0]?.text.en).toMatch(says)
  })

  it('says nothing of a tie that only passes on what rounding leaves of 0', () => {
    const program = 'z = [2, 2, 1]\nm = max(z)\ne = exp(z - m)\np = e / sum(e)\nL = -log(sum(p * [0, 0, 1]))'
    const run = runGraph(programGraph(program))
    expect(Math.abs(gradientOf(run, 'm') as number)).toBeLessThan(1e-15)
    expect(specialsOf(run)).toEqual([])
  })

  it.each([
    ['0 to a negative power', 'x = 0\nn = -1\ny = x ** n', ['pole in y']],
    ['a negative base for its exponent', 'x = -2\nn = 3\ny = x ** n', ['no-number behind y']],
    ['0 / 0', 'a = 0\nb = 0\ny = a / b', ['no-number in y']],
    [
      'a root and a logarithm of a negative number',
      'x = -1\ny = sqrt(x) + log(x)',
      ['no-number in y.1', 'no-number in y.2'],
    ],
    ['a product that is too large', 'x = 1e200\ny = x * x', ['overflow in y']],
    [
      'a matrix product that is too large',
      'X = [[1e200, 1]]\ny = sum(X @ [[1e200], [1]])',
      ['overflow in y.2'],
    ],
    ['a gradient that is too large', 'x = 1e-300\ny = x * 1e200\nL = y * 1e200', ['overflow behind y']],
    [
      '∞ − ∞, forward and in a sum of gradients',
      'x = 0\ny = 1/x - 1/x',
      ['pole in y.2', 'pole in y.4', 'no-number in y', 'no-number behind x'],
    ],
    [
      '∞ − ∞ in the gradient of what was repeated',
      'a = [1, -1]\nb = 0\ny = sum(a / b)',
      ['pole in y.1', 'no-number in y', 'no-number behind y.1'],
    ],
    [
      'the loss of a class that has the probability 0',
      'y = [0, 1]\nL = cross_entropy(y, [1, 0])',
      ['pole in L'],
    ],
  ])('%s', (_, program, expected) => expect(kinds(program)).toEqual(expected))

  it('names the first entry, its numbers, and how many more there are', () => {
    const [first] = specials('x = [1, 0, 2, 0]\ny = sum(log(x))')
    expect(first).toMatchObject({ entry: 1, more: 1, operands: [0] })
    expect(first?.text.en).toMatch(/^\(y\.1\)_2 = log\(0\) = −∞: .* The same in 1 more entry\.$/)
  })

  it('does not repeat what only passes through', () => {
    expect(kinds('x = 800\ny = exp(x)\nz = y + 1\nL = z * 2 + log(y)')).toEqual(['overflow in y'])
    expect(kinds('x = -1\ny = log(x)\nL = exp(y) + sum(y * [1, 2])')).toEqual(['no-number in y'])
  })

  it('counts no kink where no gradient goes, or only 0', () => {
    expect(kinds('x = 2\ny = relu(0) * x')).toEqual([])
    expect(kinds('x = [0, 1]\ny = sum(relu(x) * [0, 1])')).toEqual([])
    expect(specials('a = [1, 2]\nt = [0, 1]\nL = cross_entropy(softmax(a), relu(t))', ['t'])).toEqual([])
  })

  it.each([
    ['a = [0, 800]\ne = exp(a)\ny = e / sum(e)\nL = sum(y * [1, 2])', 'softmax(a)'],
    [
      'a = [0, 800]\nt = [1, 0]\ne = exp(a)\ny = e / sum(e)\nL = -sum(t * log(y))',
      'softmax_cross_entropy(a, t)',
    ],
    ['x = 1e200\ny = sqrt(x ** 2)', 'abs(x)'],
    ['x = 1000\ny = 1 / (exp(x * -1 * -1) + 1)', 'sigmoid(x * -1)'],
    ['x = 1000\ny = 1 / (exp(x) + 1)', undefined],
    ['y = [0, 1]\nL = -sum([1, 0] * log(y))', undefined],
  ])('%j has the stable form %s', (program, stable) => {
    const said = specials(program)[0]?.text.en ?? ''
    if (stable === undefined) expect(said).not.toMatch(/sigmoid|cross_entropy/)
    else expect(said).toContain(stable)
  })

  it('says in Korean whole sentences in the words of the glossary', () => {
    const texts = rows.flatMap(({ program }) => specials(program).map(({ text }) => text.ko))
    for (const text of texts) {
      expect(text).toMatch(/(다|요)(\(NaN\))?\.$/)
      for (const sentence of text.split(/(?<=[다요](?:\(NaN\))?)\. /))
        expect(sentence).toMatch(/[다요](\(NaN\))?\.?$/)
      expect(text).not.toMatch(/그래디언트|도함수|요소|업스트림|극점/)
    }
    expect(texts.join(' ')).toMatch(/상류 기울기와 국소적 미분의 곱/)
  })
})

it('says nothing about random graphs with finite numbers, away from kinks', () => {
  const seeds = Array.from({ length: 600 }, (_, seed) => seed)
  const smooth = seeds.map(randomGraph).filter((graph) => {
    const { values } = runGraph(graph)
    return graph.nodes.every(
      (node) =>
        node.kind !== 'operation' ||
        isSmoothAt(
          node.op,
          node.inputs.flatMap((from) => values[from] ?? []),
          node.options,
        ),
    )
  })
  expect(smooth.length).toBeGreaterThan(100)
  for (const graph of smooth) {
    expect(specialsOf(runGraph(graph))).toEqual([])
  }
})
