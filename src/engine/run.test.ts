import { describe, expect, it } from 'vitest'
import { GraphBuilder } from './graph-builder'
import { forward, runGraph, seedGradient, valueAt } from './run'
import { itemOf, scalar } from './tensor'
import { gradientOf, graphByName, type Line, opNamed, runOf, sentBy } from './testing/by-name'
import { errorOf } from './testing/error-of'

describe('gradients that meet', () => {
  it.each([
    { op: 'multiply', why: 'x·x at 3: 3 + 3', sent: [3, 3], gradient: 6 },
    { op: 'add', why: 'x + x: 1 + 1', sent: [1, 1], gradient: 2 },
    { op: 'subtract', why: 'x − x: 1 − 1', sent: [1, -1], gradient: 0 },
    { op: 'maximum', why: 'a tie with itself: half and half', sent: [0.5, 0.5], gradient: 1 },
  ])('are summed: $why', ({ op, sent, gradient }) => {
    const run = runOf({ inputs: { x: 3 } }, [['y', op, ['x', 'x']]])
    expect(sentBy(run, 'y')).toEqual(sent)
    expect(gradientOf(run, 'x')).toBe(gradient)
  })

  it('are summed back to the shape that was broadcast: (3, 2) + (2,) by columns, · () over all', () => {
    const inputs = {
      X: [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      b: [1, 1],
      s: 10,
    }
    const lines: Line[] = [
      ['Y', 'add', ['X', 'b']],
      ['Z', 'multiply', ['Y', 's']],
      ['L', 'sum', ['Z']],
    ]
    const run = runOf({ inputs }, lines)
    expect(gradientOf(run, 'b')).toEqual([30, 30])
    expect(gradientOf(run, 's')).toBe(2 + 3 + 4 + 5 + 6 + 7)
  })
})

describe('what gets no gradient', () => {
  it('a constant, and a node that nothing reads', () => {
    const run = runOf({ inputs: { x: 2, alone: 5 }, constants: { c: 3 } }, [['y', 'multiply', ['x', 'c']]])
    expect(gradientOf(run, 'x')).toBe(3)
    expect(gradientOf(run, 'c')).toBeUndefined()
    expect(gradientOf(run, 'alone')).toBeUndefined()
    expect(sentBy(run, 'y')).toEqual([3, undefined])
  })

  it('a target, and whatever it is computed from', () => {
    const run = runOf({ inputs: { a: [0, 0], t: [0, 1] } }, [
      ['double', 'add', ['t', 't']],
      ['L', 'softmax_cross_entropy', ['a', 'double']],
    ])
    expect(gradientOf(run, 'a')).toEqual([1, -1])
    expect(gradientOf(run, 't')).toBeUndefined()
    expect(gradientOf(run, 'double')).toBeUndefined()
  })
})

it('runs through a chain of 100,000 nodes', () => {
  const builder = new GraphBuilder()
  const add = opNamed('add')
  const x = builder.input({ id: 'x' }, scalar(0.5))
  const one = builder.constant({ id: 'one' }, scalar(1))
  let last = x
  for (let i = 0; i < 100_000; i++) last = builder.apply({ id: `y${i}` }, add, [last, one])
  const run = runGraph(builder.build(last))
  expect(itemOf(valueAt(run.values, last))).toBe(100_000.5)
  expect(gradientOf(run, 'x')).toBe(1)
})

describe('the upstream gradient at the output', () => {
  const vector = graphByName({ inputs: { x: [1, 2] } }, [['y', 'exp', ['x']]])

  it('is 1 for a scalar', () => {
    expect(seedGradient(graphByName({ inputs: { x: 1 } }, [['y', 'exp', ['x']]]))).toEqual(scalar(1))
  })

  it('must be given for an output that is not a scalar', () => {
    const error = errorOf(() => runGraph(vector))
    expect(error.nodeId).toBe('y')
    for (const text of [error.text.en, error.text.ko]) {
      expect(text).toContain('(2,)')
      expect(text).toContain('sum(y)')
    }
  })

  it('must have the shape of the output; the error names both', () => {
    const error = errorOf(() => runGraph(vector, scalar(1)))
    expect(error.nodeId).toBe('y')
    for (const text of [error.text.en, error.text.ko]) expect(text).toMatch(/\(\).*\(2,\)/)
  })
})

it('names the node at which an op rejects its numbers', () => {
  const graph = graphByName({ inputs: { a: [1, 2, 3], t: 3 } }, [['L', 'softmax_cross_entropy', ['a', 't']]])
  const error = errorOf(() => forward(graph))
  expect(error.nodeId).toBe('L')
  expect(error.message).toContain('3 is not a class index')
  expect(error.message).toContain('from 0 to 2')
})
