import { describe, expect, it } from 'vitest'
import { programGraph } from '../language/testing/program-graph'
import type { Nested } from '../lib/nested'
import { required } from '../lib/required'
import { agreementOf, type InputEntry, type Nudge, nudge, onTheWay } from './nudge'
import { type Run, runGraph } from './run'
import { fromNested, itemOf, type Tensor } from './tensor'

const runOf = (program: string, upstream?: Nested): Run =>
  runGraph(programGraph(program), upstream === undefined ? undefined : fromNested(upstream))

const placeOf = ({ graph }: Run, id: string, entry = 0): InputEntry => ({
  node: required(graph.positions.get(id), id),
  entry,
})

const nudged = (run: Run, id: string, by: number, entry = 0): Nudge => nudge(run, placeOf(run, id, entry), by)

const chainRule = 'x = 1\ny = 2\nt = x + y\nz = square(t)'

describe('nudge', () => {
  it('reruns the forward pass beside the old one: 3.01² = 9.0601', () => {
    const run = runOf(chainRule)
    const { after } = nudged(run, 'x', 0.01)
    expect(after.map((tensor: Tensor) => itemOf(tensor))).toEqual([1.01, 2, 3.01, 3.01 ** 2])
    expect(run.values.map(itemOf)).toEqual([1, 2, 3, 9])
  })

  it('measures 6.01 against the gradient 6 of (x + y)² at (1, 2), and 5.99 downward', () => {
    const up = nudged(runOf(chainRule), 'x', 0.01)
    expect(up.change).toBeCloseTo(0.0601, 12)
    expect(up.slope).toBeCloseTo(6.01, 10)
    expect(up.gradient).toBe(6)
    expect(up.difference).toBeCloseTo(0.01, 10)
    expect(nudged(runOf(chainRule), 'x', -0.01).slope).toBeCloseTo(5.99, 10)
  })

  it('measures a product exactly, times the upstream gradient', () => {
    const { slope, gradient } = nudged(runOf('x = 2\ny = 5\nz = x * y', 3), 'x', 0.01)
    expect(slope).toBeCloseTo(15, 10)
    expect(gradient).toBe(15)
  })

  it('divides by the change that floating point made, not by the requested one', () => {
    const { step, slope } = nudged(runOf('x = 1e15\nz = x * 2'), 'x', 0.1)
    expect(step).toBe(0.125)
    expect(slope).toBe(2)
  })

  it('weights the entries of an output by its upstream gradient: X = (1, 2), ∂L/∂Y = (1, −1, 2) give 8', () => {
    const affine = runOf(
      'X = [1, 2]\nW = [[1, 3, 5], [2, 4, 6]]\nB = [1, 2, 3]\nY = affine(X, W, B)',
      [1, -1, 2],
    )
    expect(nudged(affine, 'X', 0.01).slope).toBeCloseTo(8, 9)
    expect(nudged(affine, 'X', 0.01).gradient).toBe(8)
    expect(nudged(affine, 'W', 0.01, 5).slope).toBeCloseTo(4, 9)
    expect(nudged(affine, 'W', 0.01, 5).gradient).toBe(4)
  })

  it('measures 1 and 0 on the two sides of ReLU’s kink, where the gradient is 0', () => {
    const relu = runOf('x = 0\ny = relu(x)')
    expect(nudged(relu, 'x', 0.01)).toMatchObject({ slope: 1, gradient: 0, difference: 1 })
    expect(nudged(relu, 'x', -0.01)).toMatchObject({ change: 0, gradient: 0 })
  })

  it('has no gradient to compare with if none reaches the input', () => {
    const run = runGraph(programGraph('y = [0.3, 0.7]\nt = [0, 1]\nL = cross_entropy(y, t)'))
    const measured = nudged(run, 't', 0.01)
    expect(measured.gradient).toBeUndefined()
    expect(measured.difference).toBeUndefined()
  })
})

describe('agreementOf', () => {
  it.each([
    ['x = 2\ny = 5\nz = x * y', 0.01, 'equal'],
    [chainRule, 0.01, 'bend'],
    [chainRule, -0.001, 'bend'],
    ['x = 0\ny = relu(x)', 0.01, 'kink'],
    ['x = 0\ny = relu(x)', -0.01, 'equal'],
    ['x = -0.005\ny = relu(x)', 0.01, 'bend'], // the kink is within the step; a smaller one stops short of it
    ['x = 710\ny = exp(x)', 0.1, 'overflow'],
  ] as const)('%j, by %d: %s', (program, by, expected) => {
    const run = runOf(program)
    expect(agreementOf(run, placeOf(run, 'x'), by)).toBe(expected)
  })
})

describe('onTheWay', () => {
  it('lists what the change passes on its way to the output, and nothing else', () => {
    const run = runOf('x = 2\na = x + 3\nw = 7\nb = w * 4\nq = x * 2\nL = a * b')
    const passed = onTheWay(run.graph, placeOf(run, 'x').node)
    expect(passed.map((position) => run.graph.nodes[position]?.id)).toEqual(['a', 'L'])
  })
})
