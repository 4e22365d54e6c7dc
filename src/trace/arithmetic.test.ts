import { describe, expect, it } from 'vitest'
import { edgesInto } from '../engine/edges'
import { nodeById } from '../engine/graph'
import { type Run, runGraph } from '../engine/run'
import { fromNested, type Nested } from '../engine/tensor'
import { programGraph } from '../language/testing/program-graph'
import { required } from '../lib/required'
import {
  backwardComesOut,
  canBeWritten,
  contributionOf,
  forwardComesOut,
  localComesOut,
  operationAt,
  sumComesOut,
} from './arithmetic'

const runOf = (program: string, upstream?: Nested): Run =>
  runGraph(programGraph(program), upstream === undefined ? undefined : fromNested(upstream))

const positionOf = ({ graph }: Run, id: string): number => required(graph.positions.get(id), id)

const edgeOf = (run: Run, to: string, operand = 0) =>
  required(edgesInto(run.graph, positionOf(run, to))[operand], `${to} has no operand ${operand}`)

/** x = 1: a = −1, b = 0.36788, c = 1.36788, y = 0.73106. */
const sigmoid = runOf('x = 1\na = x * -1\nb = exp(a)\nc = b + 1\ny = reciprocal(c)')

describe('forward arithmetic with the numbers as they are written', () => {
  it.each([
    ['x = 2\ny = 5\nz = x * y', true],
    ['x = 0.1\ny = 0.2\nz = x + y', true], // 0.30000000000000004 is written 0.3
    ['x = 1\ny = 8\nz = x / y', true],
    ['x = 1\ny = 3\nz = x / y', false], // 0.3333
    ['x = 2\nz = sqrt(x)', false], // 1.414
    ['x = 0\nz = log(x)', true], // −∞ is written −∞
    ['x = 12345.4\ny = 1\nz = x * y', true],
    ['x = 1.00004\ny = 100000\nz = x * y', false], // 1 × 100000 is not 100004
  ])('%j comes out: %s', (program, expected) => {
    const run = runOf(program)
    expect(forwardComesOut(run, positionOf(run, 'z'))).toBe(expected)
  })

  it('comes out for an array where every entry does', () => {
    const halves = runOf('a = [1, 2]\nz = a / 2', [1, 1])
    const thirds = runOf('a = [1, 3]\nz = a / 3', [1, 1])
    expect(forwardComesOut(halves, positionOf(halves, 'z'))).toBe(true)
    expect(forwardComesOut(thirds, positionOf(thirds, 'z'))).toBe(false) // 0.3333, 1
  })

  it('rounds at every node anew', () => {
    const comesOut = ['a', 'b', 'c', 'y'].map((id) => forwardComesOut(sigmoid, positionOf(sigmoid, id)))
    expect(comesOut).toEqual([true, false, false, false]) // 0.3679 + 1 is 1.3679, written 1.368
  })
})

describe('backward arithmetic with the numbers as they are written', () => {
  it('comes out where upstream × local does', () => {
    expect(backwardComesOut(sigmoid, edgeOf(sigmoid, 'y'))).toBe(true) // 1 × (−0.5344)
    expect(backwardComesOut(sigmoid, edgeOf(sigmoid, 'b'))).toBe(false) // −0.5344 × 0.3679 = −0.19661
    expect(backwardComesOut(sigmoid, edgeOf(sigmoid, 'a'))).toBe(true) // −0.1966 × (−1)
  })

  it('adds up what was broadcast', () => {
    const run = runOf('x = 2\ny = x * [1, 2, 4]', [1, 1, 1])
    expect(contributionOf(run, edgeOf(run, 'y')).data).toEqual(Float64Array.of(7))
    expect(backwardComesOut(run, edgeOf(run, 'y'))).toBe(true)
  })

  it('takes a layer without an element-wise factor by its own rule', () => {
    const whole = runOf('X = [1, 2]\nW = [[1, 3], [2, 4]]\nB = [0, 0]\nY = affine(X, W, B)', [1, -1])
    expect(backwardComesOut(whole, edgeOf(whole, 'Y'))).toBe(true) // (1 − 3, 2 − 4)
    const broken = runOf('X = [1, 2]\nW = [[0.11117, 3], [2, 4]]\nB = [0, 0]\nY = affine(X, W, B)', [3, 0])
    expect(backwardComesOut(broken, edgeOf(broken, 'Y'))).toBe(false) // 3 × 0.1112 is not 0.3335
  })

  it('says the same of a local derivative', () => {
    expect(localComesOut(sigmoid, edgeOf(sigmoid, 'y'))).toBe(false) // −0.7311² is −0.53451
    expect(localComesOut(sigmoid, edgeOf(sigmoid, 'a'))).toBe(true)
    const square = runOf('x = 3\nz = square(x)')
    expect(localComesOut(square, edgeOf(square, 'z'))).toBe(true) // 2 × 3
  })

  it('says the same of a sum', () => {
    const sum = (program: string): boolean => {
      const run = runOf(program)
      const position = positionOf(run, 'x')
      const edges = run.graph.nodes.flatMap((_, to) => edgesInto(run.graph, to))
      return sumComesOut(
        run,
        position,
        edges.filter(({ from }) => from === position),
      )
    }
    expect(sum('x = 2\na = x + 3\nb = 4 * x\nL = a * b')).toBe(true) // 8 + 20
    expect(sum('x = 1\na = x / 3\nb = x / 3\nL = a + b')).toBe(false) // 0.3333 + 0.3333 is not 0.6667
  })
})

describe('what can be written', () => {
  it.each([
    [1, true],
    [[1, 2, 3, 4], true],
    [[1, 2, 3, 4, 5], false],
    [[[1], [2], [3], [4], [5]], false],
  ] satisfies [Nested, boolean][])('%j: %s', (nested, expected) => {
    expect(canBeWritten(fromNested(nested))).toBe(expected)
  })

  it('is asked of operations alone', () => {
    expect(nodeById(sigmoid.graph, 'x')?.kind).toBe('input')
    expect(() => operationAt(sigmoid, positionOf(sigmoid, 'x'))).toThrow('x is no operation')
  })
})
