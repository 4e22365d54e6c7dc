import { describe, expect, it } from 'vitest'
import { edgesInto } from '../../engine/edges'
import { nodeById } from '../../engine/graph'
import { type Run, runGraph } from '../../engine/run'
import { fromNested } from '../../engine/tensor'
import { programGraph } from '../../language/testing/program-graph'
import type { Nested } from '../../lib/nested'
import { required } from '../../lib/required'
import { contextOf, contributionOf, localValueOf, operationAt } from './contributions'

const runOf = (program: string, upstream?: Nested): Run =>
  runGraph(programGraph(program), upstream === undefined ? undefined : fromNested(upstream))

const positionOf = ({ graph }: Run, id: string): number => required(graph.positions.get(id), id)

const edgeOf = (run: Run, to: string, operand = 0) =>
  required(edgesInto(run.graph, positionOf(run, to))[operand], `${to} has no operand ${operand}`)

describe('contributionOf', () => {
  it('sums what was broadcast', () => {
    const run = runOf('x = 2\ny = x * [1, 2, 4]', [1, 1, 1])
    expect(contributionOf(run, edgeOf(run, 'y')).data).toEqual(Float64Array.of(7)) // 1 + 2 + 4
  })
})

describe('localValueOf', () => {
  it('is a factor for each entry, if the op has one', () => {
    const run = runOf('x = 3\nz = square(x)')
    expect(localValueOf(run, edgeOf(run, 'z'))).toEqual(fromNested(6)) // 2 · 3
    const array = runOf('x = [1, -2]\nz = relu(x)', [1, 1])
    expect(localValueOf(array, edgeOf(array, 'z'))).toEqual(fromNested([1, 0]))
  })

  it('is absent for a layer without one', () => {
    const run = runOf('X = [1, 2]\nW = [[1, 3], [2, 4]]\nY = X @ W', [1, -1])
    expect(localValueOf(run, edgeOf(run, 'Y'))).toBeUndefined()
  })
})

describe('contextOf', () => {
  it('is what an operation read and computed', () => {
    const run = runOf('x = 2\ny = 5\nz = x * y')
    expect(contextOf(run, positionOf(run, 'z'))).toEqual({
      inputs: [fromNested(2), fromNested(5)],
      output: fromNested(10),
      options: {},
    })
  })
})

it('accepts only operations', () => {
  const run = runOf('x = 1\ny = exp(x)')
  expect(nodeById(run.graph, 'x')?.kind).toBe('input')
  expect(() => operationAt(run, positionOf(run, 'x'))).toThrow('x is not an operation')
})
