import { describe, expect, it } from 'vitest'
import type { GraphNode } from '../engine/graph'
import { fromNested, toNested } from '../engine/tensor'
import { parseProgram } from './parse-program'
import { numbersOf, outputOf, parsedGraph } from './testing/numbers-of'

const written = (program: string, node: GraphNode): string => program.slice(node.span?.from, node.span?.to)

// Both examples are in the README and the tests of micrograd (A. Karpathy), checked there against PyTorch.
describe('the examples of micrograd', () => {
  it('gives y = -20 and a gradient of 46', () => {
    const { values, gradients } = numbersOf(
      'x = -4\nz = 2 * x + 2 + x\nq = relu(z) + z * x\nh = relu(z * z)\ny = h + q + q * x',
    )
    expect(values.y).toBe(-20)
    expect(gradients.x).toBe(46)
  })

  it('gives g = 24.7041, with updates and reassignments', () => {
    const { values, gradients } = numbersOf(`a = -4.0
b = 2.0
c = a + b
d = a * b + b**3
c += c + 1
c += 1 + c + (-a)
d += d * 2 + relu(b + a)
d += 3 * d + relu(b - a)
e = c - d
f = e**2
g = f / 2.0
g += 10.0 / f`)
    expect(values.g).toBeCloseTo(24.70408163265306, 12)
    expect(gradients.a).toBeCloseTo(138.83381924198252, 10)
    expect(gradients.b).toBeCloseTo(645.5772594752186, 10)
  })
})

describe('expressions', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 4 - 3', 3],
    ['24 / 4 / 2', 3],
    ['24 / 4 * 2', 12],
    ['2 ** 3 ** 2', 512],
    ['2 ^ 3', 8],
    ['-2**2', -4],
    ['(-2)**2', 4],
    ['2**-1', 0.5],
    ['2 ** -1 ** 2', 0.5],
    ['2 ** -+-3', 8],
    ['2 * -3', -6],
    ['2 - -3', 5],
    ['--2 + 1', 3],
    ['+3 - +1', 2],
    ['.5 + 1. + 1e-3 + 2.5E+1', 26.501],
    ['abs(-3) + np.square(2) + np . sqrt(16)', 11],
    ['maximum(1, 2) - minimum(1, 2)', 1],
    ['reciprocal(4) + exp(0) + log(1) + sin(0) + cos(0) + tanh(0)', 2.25],
    ['sum([1, 2, 3]) + mean([2, 4]) + max([-1, -2])', 8],
    ['(1 +\n  2 # two\n\n  ) * 3', 9],
  ])('%s is %d', (expression, value) => {
    expect(outputOf(expression)).toBe(value)
  })

  it.each([
    ['[1, 2] * 3', [3, 6]],
    ['-[1, 2] + 0', [-1, -2]],
    ['[1, 2,] @ [[1, 2, 3], [4, 5, 6],]', [9, 12, 15]],
    [
      '[[1, 2], [3, 4]].T * 1',
      [
        [1, 3],
        [2, 4],
      ],
    ],
    [
      'transpose([[1, 2], [3, 4]].T.T)',
      [
        [1, 3],
        [2, 4],
      ],
    ],
    ['sum([[1, 2], [3, 4]], 0)', [4, 6]],
    ['sum([[1, 2], [3, 4]], axis=-1)', [3, 7]],
    ['np.max([[1, 2], [3, 4]], axis=1, keepdims=True)', [[2], [4]]],
    ['mean([[1, 2], [3, 4]], keepdims=True, axis=None)', [[2.5]]],
    ['sum([1, 2], keepdims=False)', 3],
    ['dot([1, 2], [3, 4]) + matmul([1, 2], [3, 4])', 22],
    ['affine([1, 2], [[1, 3, 5], [2, 4, 6]], [1, 2, 3])', [6, 13, 20]],
    ['softmax([0, 0])', [0.5, 0.5]],
    ['np.array([1, 2]) + array(1)', [2, 3]],
  ])('%s is %j', (expression, value) => {
    expect(outputOf(expression)).toEqual(value)
  })

  it('works along the batch: (2, 2) with (2,), with the gradient summed back', () => {
    const { values, gradients } = numbersOf('X = [[1, 2], [3, 4]]\nb = [10, 20]\nL = sum(X * X + b)')
    expect(values.L).toBe(90)
    expect(gradients.X).toEqual([
      [2, 4],
      [6, 8],
    ])
    expect(gradients.b).toEqual([2, 2])
  })

  it('accepts targets as class indices or one-hot rows', () => {
    const program = (t: string) => `a = [[1, 2], [3, 0]]\nL = softmax_cross_entropy(a, ${t})`
    expect(numbersOf(program('[0, 1]')).values.L).toBe(numbersOf(program('[[1, 0], [0, 1]]')).values.L)
  })
})

describe('names', () => {
  it('makes a name that is assigned a literal an input, and a number in an expression a constant', () => {
    const { nodes } = parsedGraph('a = 2\nb = -3\nc = (-4)\nd = +[-1, 2]\ne = np.array([[1]])\nf = 2 * a')
    expect(nodes.map(({ id, kind, named }) => [id, kind, named])).toEqual([
      ['a', 'input', true],
      ['b', 'input', true],
      ['c', 'input', true],
      ['d', 'input', true],
      ['e', 'input', true],
      ['f.1', 'constant', false],
      ['f', 'operation', true],
    ])
    expect(nodes[2]?.kind === 'input' && toNested(nodes[2].value)).toBe(-4)
  })

  it('numbers unnamed nodes in order of creation', () => {
    const program = 'x = 3\ny = 2 + x * 5 - exp(-x) ** 2'
    const made = parsedGraph(program).nodes.map((node) => [node.id, written(program, node)])
    expect(made).toEqual([
      ['x', '3'],
      ['y.1', '2'],
      ['y.2', '5'],
      ['y.3', 'x * 5'],
      ['y.4', '2 + x * 5'],
      ['y.5', '-x'],
      ['y.6', 'exp(-x)'],
      ['y.7', '2'],
      ['y.8', 'exp(-x) ** 2'],
      ['y', '2 + x * 5 - exp(-x) ** 2'],
    ])
  })

  it('does not count an axis as a node', () => {
    expect(parsedGraph('x = [[1]]\ny = 2 * sum(x, 0) + sum(x, axis=1)').nodes.map(({ id }) => id)).toEqual([
      'x',
      'y.1',
      'y.2',
      'y.3',
      'y.4',
      'y',
    ])
  })

  it('keeps the sign of a number with the number', () => {
    const program = 'x = 3\ny = x * -1 + x ** -2'
    const made = parsedGraph(program).nodes.map((node) => [node.id, node.kind, written(program, node)])
    expect(made).toEqual([
      ['x', 'input', '3'],
      ['y.1', 'constant', '-1'],
      ['y.2', 'operation', 'x * -1'],
      ['y.3', 'constant', '-2'],
      ['y.4', 'operation', 'x ** -2'],
      ['y', 'operation', 'x * -1 + x ** -2'],
    ])
  })

  it('numbers earlier versions of a name, and gives the last one the name itself', () => {
    const program = 'c = 1\nc += 2\nc = c * c\nc'
    const graph = parsedGraph(program)
    expect(graph.nodes.map((node) => [node.id, written(program, node)])).toEqual([
      ['c@1', '1'],
      ['c@2.1', '2'],
      ['c@2', 'c += 2'],
      ['c', 'c * c'],
    ])
    expect(graph.positions.get('c')).toBe(graph.output)
    expect(parseProgram(program).output).toBe('c')
  })

  it.each([
    ['c = 2\nc += 3', 5],
    ['c = 2\nc -= 3', -1],
    ['c = 2\nc *= 3', 6],
    ['c = 2\nc /= 4', 0.5],
    ['c = 2\nc **= 3', 8],
    ['c = 2\nc ^= 3', 8],
    ['c = [1, 2]\nc @= [3, 4]', 11],
    ['c = 2\nc *= 3 + 4', 14],
  ])('updates: %j gives %d', (program, value) => {
    expect(numbersOf(program).values.c).toBe(value)
  })

  it('makes a second name refer to the same node', () => {
    const { graph, aliases, output } = parseProgram('x = 3\ny = x\nx = x * y\nz = (+x)')
    expect(graph?.nodes.map(({ id }) => id)).toEqual(['x@1', 'x'])
    expect(aliases).toEqual(
      new Map([
        ['y', 'x@1'],
        ['z', 'x'],
      ]),
    )
    expect(output).toBe('z')
  })

  it('calls a bare output out, and numbers its parts', () => {
    const { graph, output } = parseProgram('x = 3\n2 * x + 1  # the output\n\n')
    expect(graph?.nodes.map(({ id, named }) => [id, named])).toEqual([
      ['x', true],
      ['out.1', false],
      ['out.2', false],
      ['out.3', false],
      ['out', true],
    ])
    expect(output).toBe('out')
  })

  it('distinguishes a variable called out from a bare output', () => {
    expect(parsedGraph('out = 3\nout * out').nodes.map(({ id }) => id)).toEqual(['out@1', 'out'])
  })

  it('accepts names in any alphabet, normalised', () => {
    const { values } = numbersOf('가중치 = 2\n𝑥_1 = 3\nβ = 가중치 * x_1\ncafe\u0301 = β\ny = café + 1')
    expect(values.y).toBe(7)
  })

  it('allows a variable to have the name of a function', () => {
    expect(numbersOf('sum = 2\nexp = sum * exp(0)').values.exp).toBe(2)
  })
})

describe('lines', () => {
  it('skips blank lines, comments and every kind of line end and space', () => {
    const text =
      '\ufeff# start\r\n\r\n   # indented comment\rx\u00a0=\u30003 # three\n\t\n\ny = x * 2 # no end'
    expect(numbersOf(text).values.y).toBe(6)
  })

  it('continues a line inside brackets', () => {
    expect(numbersOf('x = [[1, 2],\n     [3, 4]]\ny = sum(\nx,\naxis=0,\n)\nz = (y\n@ y)').values.z).toBe(52)
  })
})

it('passes an upstream gradient to an array', () => {
  expect(numbersOf('x = [1, 2]\ny = x * x', fromNested([1, 10])).gradients.x).toEqual([2, 40])
})
