import { describe, expect, it } from 'vitest'
import { programGraph } from '../language/testing/program-graph'
import { bestBreaks, breaksOf } from './breaks'
import { requestOf } from './testing/laid-out'

/** After which nodes a program can be broken into rows, by name. */
const breaksIn = (text: string): readonly string[] => {
  const graph = programGraph(text)
  return breaksOf(requestOf(graph)).map(({ after }) => graph.nodes[after]?.id ?? '')
}

describe('breaksOf', () => {
  it('finds the ops that everything passes through, from the inputs to the output', () => {
    expect(breaksIn('x = 2\na = exp(x)\nb = a * 3\nc = relu(b)')).toEqual(['a', 'b'])
  })

  it('finds none where several lines would have to be broken', () => {
    expect(breaksIn('x = 2\ny = 3\na = exp(x)\nb = a * x\nc = b * a')).toEqual([])
    expect(breaksIn('x = 2\na = exp(x)\nb = relu(a)\nc = a * b\nd = exp(c)')).toEqual(['c'])
  })

  it('finds none beside another branch', () => {
    expect(breaksIn('x = 2\ny = 3\na = exp(x)\nb = exp(y)\nc = a * b\nd = relu(c)')).toEqual(['c'])
  })

  it('counts what is above a break, and what only follows it below', () => {
    const graph = programGraph('x = 2\ny = 3\na = exp(x)\nb = a * y\nc = relu(b)')
    const [first] = breaksOf(requestOf(graph))
    expect([...(first?.above ?? [])].map((position) => graph.nodes[position]?.id).sort()).toEqual(['a', 'x'])
  })
})

describe('bestBreaks', () => {
  const breaks = [0, 1, 2, 3].map((after) => ({
    after,
    above: new Set(Array.from({ length: after + 1 }, (_, i) => i)),
  }))
  const chosen = (count: number, right: readonly number[]) =>
    bestBreaks(breaks, count, right).map(({ after }) => after)

  it('makes the widest row as narrow as possible', () => {
    expect(chosen(1, [10, 20, 30, 40, 50])).toEqual([1])
    expect(chosen(1, [10, 20, 30, 40, 100])).toEqual([3])
    expect(chosen(2, [30, 35, 60, 75, 90])).toEqual([0, 2])
    expect(chosen(4, [10, 20, 30, 40, 50])).toEqual([0, 1, 2, 3])
  })
})
