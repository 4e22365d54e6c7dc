import { describe, expect, it } from 'vitest'
import { edgesOf } from '../../engine/edges'
import {
  call,
  letter,
  matrix,
  negative,
  number,
  numbers,
  product,
  sum,
  tied,
  total,
  transpose,
} from '../../engine/formula/build'
import type { Equation } from '../../engine/formula/equation'
import type { Formula, SymbolFormula } from '../../engine/formula/formula'
import { withParts } from '../../engine/formula/parts'
import { readEquation } from '../../engine/formula/read/read'
import { type Graph, nodeAt } from '../../engine/graph'
import { sumOver } from '../../engine/reduce-formulas'
import { type Run, runGraph } from '../../engine/run'
import { fromNested } from '../../engine/tensor'
import { programGraph } from '../../language/testing/program-graph'
import { rounded } from '../../lib/format'
import type { Nested } from '../../lib/nested'
import { required } from '../../lib/required'
import { runNames } from '../symbols/run-numbers'
import {
  contributionSymbol,
  gradientNumbers,
  gradientSymbol,
  localSymbol,
  valueSymbol,
} from '../symbols/symbols'
import { equationFaults, nothingTried } from './equation-faults'
import { tieFaults } from './tie-faults'
import { trueNumbers } from './true-numbers'

const runOf = (program: string, upstream?: Nested): Run =>
  runGraph(programGraph(program), upstream === undefined ? undefined : fromNested(upstream))

/** x = 1: y = 0.7310586, and ∂L/∂x = 3y(1 − y) = 0.5898358. */
const scalars = runOf('x = 1\ny = sigmoid(x)\nL = 3 * y')
/** X (2,), W (2, 3), Y (3,) and the gradient of Y. */
const affine = runOf(
  'X = [1, 2]\nW = [[1, -2, 3], [0, 4, 5]]\nB = [1, 1, 1]\nY = affine(X, W, B)',
  [1, -1, 2],
)
const square = runOf('A = [[1, 2], [3, 4]]\nB = [[5, 6], [7, 8]]\nY = A @ B', [
  [1, -1],
  [2, 3],
])

const faultsOf = (run: Run, said: Omit<Equation, 'numbers'>): readonly string[] => {
  const numbers = trueNumbers(run)
  return [
    ...equationFaults({ ...said, numbers }, numbers, nothingTried()),
    ...tieFaults({ ...said, numbers }, numbers),
  ]
}

/** Numbers of `scalars` with all their digits, as formulas keep them: y, L, ∂y/∂x, ∂L/∂x. */
const kept = [0.7310585786300049, 2.193175735890015, 0.19661193324148185, 0.5898357997244456]

/** A formula with the numbers that its written ones were rounded from. */
const withAllDigits = (formula: Formula): Formula =>
  formula.kind === 'number'
    ? number(kept.find((exact) => rounded(exact) === formula.value) ?? formula.value)
    : withParts(formula, withAllDigits)

/** What is wrong with an equation given as text. */
function faultsOfText(run: Run, text: string, supposed: Partial<Equation> = {}): readonly string[] {
  const { sides, signs } = readEquation(text, runNames(run, 'L'))
  const [first, ...others] = sides
  return faultsOf(run, { sides: [withAllDigits(first), ...others.map(withAllDigits)], signs, ...supposed })
}

const faultsOfSides = (run: Run, ...sides: readonly [Formula, ...Formula[]]): readonly string[] =>
  faultsOf(run, { sides, signs: sides.slice(1).map(() => '=' as const) })

const at = ({ graph }: Run, id: string): number => required(graph.positions.get(id), id)
const edge = ({ graph }: Run, id: string) =>
  required(
    edgesOf(graph).find((each) => each.id === id),
    id,
  )
const gradient = (run: Run, id: string, index?: readonly string[]): Formula =>
  gradientSymbol(run.graph, at(run, id), 'L', index)
const value = (run: Run, id: string): Formula => valueSymbol(run.graph, at(run, id))

describe('an equation that holds', () => {
  it.each([
    'L = 3 y',
    'L = 3 y = 3 × 0.7311 ≈ 2.193',
    'L ≈ 3 × 0.7311',
    'L = 2.193',
    '∂y/∂x = y (1 − y)',
    '∂L/∂x = ∂L/∂y · ∂y/∂x = 3 × 0.1966 = 0.5898',
    '2 + 3 = 5',
  ])('%s has no error', (text) => {
    expect(faultsOfText(scalars, text)).toEqual([])
  })

  it.each([
    ['∂L/∂W = Xᵀ · ∂L/∂Y', {}],
    ['∂L/∂x_i = Σ_j w_ij · ∂L/∂y_j', {}],
    ['∂L/∂w_ij = x_i · ∂L/∂y_j = 2 × 2 = 4', { at: { i: 2, j: 3 } }],
    ['∂L/∂X = ∂L/∂Y · Wᵀ = (9, 6)', {}],
  ] satisfies [string, Partial<Equation>][])('%s has no error', (text, supposed) => {
    expect(faultsOfText(affine, text, supposed)).toEqual([])
  })
})

describe('numbers', () => {
  it.each([
    ['a wrong number', 'L = 3 y = 3 × 0.7311 ≈ 2.194', 'is not'],
    ['a wrong number of a symbol', 'L = 2.194', 'is not'],
    ['a wrong sign', '∂L/∂x = −∂L/∂y · ∂y/∂x', 'is not'],
    ['a wrong factor', 'L = 2 y', 'is not'],
    ['a wrong rule', '∂y/∂x = y (1 + y)', 'is not'],
    ['= where the digits do not come out', 'L = 3 y = 3 × 0.7311 = 2.193', '= is used where'],
    ['= between a symbol and numbers that round off', 'L = 3 × 0.7311', '= is used where'],
    ['≈ where the digits come out', '2 + 3 ≈ 5', '≈ is used where'],
    ['≈ before the number of a symbol', 'L ≈ 2.193', '≈ is used where'],
    ['≈ between symbols', 'L ≈ 3 y', '≈ is used between symbols'],
    ['a definition by itself', '∂L/∂y = ∂L/∂y · 1', 'is defined by itself'],
    ['a name that is not a node', 'L = 3 q', 'cannot be evaluated'],
  ])('%s is an error', (_, text, why) => {
    expect(faultsOfText(scalars, text).join()).toContain(why)
  })
})

describe('arrays and letters', () => {
  it.each([
    ['a missing Σ', '∂L/∂x_i = w_ij · ∂L/∂y_j'],
    ['indices in the wrong order', '∂L/∂x_i = Σ_j w_ji · ∂L/∂y_j'],
    ['a sum over the wrong letter', '∂L/∂x_i = Σ_i w_ij · ∂L/∂y_j'],
    ['a letter along axes of different lengths', '∂L/∂x_j = Σ_i w_ij · ∂L/∂y_j'],
    ['a number that holds for only one entry', '∂L/∂b_j = 1'],
    ['a derivative of arrays without indices', '∂Y/∂B = 1'],
    ['an array of ones written as 1', '∂L/∂B = 1'],
    ['a derivative that is 1 only for j = j', '∂y_j/∂b_k = 1'],
    ['a factor on the wrong side', '∂L/∂X = Wᵀ · ∂L/∂Y'],
    ['factors that do not fit', '∂L/∂X = ∂L/∂Y · W'],
    ['a product of vectors in place of a matrix', '∂L/∂W = ∂L/∂Y · ∂L/∂Y'],
    ['numbers of another entry', '∂L/∂w_ij = x_i · ∂L/∂y_j = 1 × 2 = 2'],
    ['a number for a whole array', '∂L/∂B = 3'],
    ['too many indices', '∂L/∂b_ij = ∂L/∂y_j'],
    ['factors whose lengths do not match', '∂L/∂X = ∂L/∂Y · ∂L/∂X'],
  ])('%s is an error', (_, text) => {
    expect(faultsOfText(affine, text, { at: { i: 2, j: 3 } })).not.toEqual([])
  })

  it('between square matrices, which fit in any order, a factor is an error if it is not transposed or is on the wrong side', () => {
    const [g, a, b] = [gradient(square, 'Y'), value(square, 'A'), value(square, 'B')]
    expect(faultsOfSides(square, gradient(square, 'A'), matrix(g, transpose(b)))).toEqual([])
    expect(faultsOfSides(square, gradient(square, 'B'), matrix(transpose(a), g))).toEqual([])
    for (const wrong of [matrix(g, b), matrix(transpose(b), g), transpose(matrix(g, transpose(b)))])
      expect(faultsOfSides(square, gradient(square, 'A'), wrong)).not.toEqual([])
    for (const wrong of [matrix(a, g), matrix(g, transpose(a))])
      expect(faultsOfSides(square, gradient(square, 'B'), wrong)).not.toEqual([])
  })

  it('an array that is laid out the other way is an error, though its numbers come in the same order', () => {
    const turned = numbers({ ...fromNested([1, -1, 2, 2, -2, 4]), shape: [3, 2] })
    expect(
      faultsOfSides(
        affine,
        gradient(affine, 'W'),
        numbers(
          fromNested([
            [1, -1, 2],
            [2, -2, 4],
          ]),
        ),
      ),
    ).toEqual([])
    expect(faultsOfSides(affine, gradient(affine, 'W'), turned)).not.toEqual([])
  })

  it('two things that are written the same are an error', () => {
    const run = runOf('x = 2\ny = x * x\nL = y + 1')
    const [one, other] = ['x->y#0', 'x->y#1'].map((id) => contributionSymbol(run.graph, edge(run, id), 'L'))
    const alike = (part: Formula | undefined): Formula => {
      const { of, shape } = part as SymbolFormula & { of: { role: 'contribution' } }
      const { operand: _, ...rest } = of
      return { kind: 'symbol', of: rest, shape }
    }
    expect(faultsOfSides(run, gradient(run, 'x'), sum(one as Formula, other as Formula))).toEqual([])
    expect(faultsOfSides(run, gradient(run, 'x'), sum(alike(one), alike(other))).join()).toContain(
      'two things',
    )
  })

  it('a matrix of derivatives between the wrong shapes is an error', () => {
    const slopes = (between: readonly [readonly number[], readonly number[]]): Formula =>
      matrix(gradient(affine, 'Y'), {
        ...localSymbol(affine.graph, edge(affine, 'X->Y')),
        between,
      } as Formula)
    const whole = gradient(affine, 'X')
    expect(faultsOfSides(affine, whole, slopes([[2], [3]]))).toEqual([])
    expect(faultsOfSides(affine, whole, slopes([[3], [2]]))).not.toEqual([])
  })

  it('a letter that is fixed only for numbers is free between symbols', () => {
    const text = '∂y_j/∂x_i = w_1j'
    expect(faultsOfText(affine, text, { at: { i: 1, j: 1 } })).not.toEqual([])
  })

  it('an exempted case is not judged', () => {
    const said = '∂y_j/∂b_k = 0'
    expect(faultsOfText(affine, said, { distinct: ['j', 'k'] })).toEqual([])
    expect(faultsOfText(affine, said)).not.toEqual([])
  })

  it('a sum that leaves out axes is an error', () => {
    const run = runOf('x = 2\nY = x * [[1, 2], [3, 4]]', [
      [1, 1],
      [1, 1],
    ])
    const factor = value(
      run,
      required(
        run.graph.nodes.find(({ kind, shape }) => kind === 'constant' && shape.length === 2)?.id,
        'the array',
      ),
    )
    const term = product(gradient(run, 'Y'), factor)
    expect(faultsOfSides(run, gradient(run, 'x'), call(sumOver([2, 2], {}), term))).toEqual([])
    expect(faultsOfSides(run, gradient(run, 'x'), term)).not.toEqual([])
    expect(faultsOfSides(run, gradient(run, 'x'), call(sumOver([2, 2], { axis: 0 }), term))).not.toEqual([])
  })
})

describe('what is tied to something', () => {
  const tie = (id: string, shown: Nested): readonly string[] =>
    faultsOf(affine, {
      sides: [
        gradientNumbers(affine.graph, at(affine, id), 'L', fromNested(shown)),
        numbers(fromNested(shown)),
      ],
      signs: ['='],
    })

  it('is the number of what it is tied to', () => {
    expect(tie('Y', [1, -1, 2])).toEqual([])
    expect(tie('Y', [1, 1, 2])).not.toEqual([])
    expect(tie('Y', 1)).not.toEqual([])
  })

  it('is the derivative along its edge', () => {
    const slope = (shown: number): readonly string[] => {
      const of = { role: 'derivative', id: 'x', of: 'y', edge: 'x->y' } as const
      return faultsOf(scalars, { sides: [tied(of, number(shown)), number(shown)], signs: ['='] })
    }
    expect(slope(0.19661193324148185)).toEqual([])
    expect(slope(0.1966)).not.toEqual([])
  })

  it('is the part of the gradient that comes along its own edge', () => {
    const shared = runOf('x = 2\na = x * 3\nb = x * 5\nL = a + b')
    const brought = contributionSymbol(shared.graph, edge(shared, 'x->a'), 'L')
    expect(faultsOfSides(shared, brought, number(3))).toEqual([])
    expect(faultsOfSides(shared, brought, number(5))).not.toEqual([])
    expect(faultsOfSides(shared, gradient(shared, 'x'), brought)).not.toEqual([])
  })
})

describe('what cannot be judged', () => {
  const overflowing = runOf('x = 1000\ny = exp(x)\nz = 0 * y\nL = z + 2')

  it('is counted: a number that is not known, a line that proves nothing, ∞ · 0', () => {
    const tried = nothingTried()
    const judged = (said: Omit<Equation, 'numbers'>): readonly string[] => {
      const scope = trueNumbers(overflowing)
      return equationFaults({ ...said, numbers: scope }, scope, tried)
    }
    const L = value(overflowing, 'L')
    expect(judged({ sides: [L, { kind: 'unknown' }], signs: ['='] })).toEqual([])
    expect(judged({ sides: [L, number(2)], signs: ['='] })).toEqual([]) // L is 0 · ∞ + 2
    expect(tried).toEqual({ signs: 1, unknown: 1, indeterminate: 1 })
  })

  it('is not ∞ itself', () => {
    const y = value(overflowing, 'y')
    expect(faultsOfSides(overflowing, y, number(Number.POSITIVE_INFINITY))).toEqual([])
    for (const wrong of [number(3), negative(number(Number.POSITIVE_INFINITY))])
      expect(faultsOfSides(overflowing, y, wrong)).not.toEqual([])
  })

  it('is an error if no rule exempts it', () => {
    const open = total(['q'], letter('q'))
    expect(faultsOfSides(scalars, value(scalars, 'L'), open).join()).toContain('cannot be evaluated')
    expect(faultsOfSides(scalars, value(scalars, 'L'), { kind: 'input', operand: 0 }).join()).toContain(
      'cannot be evaluated',
    )
  })
})

describe('the derivatives that formulas are judged by', () => {
  it('come from dual numbers, so that a wrong rule of an op is an error', () => {
    const graph = programGraph('x = 2\ny = x * x\nL = y + 1')
    const wrong: Graph = { ...graph, nodes: graph.nodes.map(withDoubleGradient) }
    expect(wrong.nodes.some((node, position) => node !== nodeAt(graph, position))).toBe(true)
    const run = runGraph(wrong)
    const symbol = localSymbol(run.graph, edge(run, 'x->y#0'))
    expect(faultsOfSides(run, symbol, number(2))).toEqual([])
    expect(
      faultsOfSides(
        run,
        contributionSymbol(run.graph, edge(run, 'x->y#0'), 'L'),
        product(gradient(run, 'y'), symbol),
      ),
    ).not.toEqual([])
  })
})

/** A product whose op sends back twice what it should. */
function withDoubleGradient(node: Graph['nodes'][number]): Graph['nodes'][number] {
  if (node.kind !== 'operation' || node.op.name !== 'multiply') return node
  const { vjp } = node.op
  const twice: typeof vjp = (operand, context) => {
    const { shape, data } = vjp(operand, context)
    return { shape, data: data.map((entry) => 2 * entry) }
  }
  return { ...node, op: { ...node.op, vjp: twice } }
}
