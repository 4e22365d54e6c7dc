import { describe, expect, it } from 'vitest'
import { nodeAt } from '../../engine/graph'
import { runGraph } from '../../engine/run'
import { addTensors, entryAt, fromNested, itemOf, type Tensor, toNested } from '../../engine/tensor'
import { randomGraph } from '../../engine/testing/random-graph'
import { programGraph } from '../../language/testing/program-graph'
import { lessonCases } from '../../lessons/testing/lesson-cases'
import type { Nested } from '../../lib/nested'
import { required } from '../../lib/required'
import { buildTrace, type Trace } from '../steps/trace'
import { contributionAlong, countPaths, firstPaths, type Path, pathStart } from './paths'

const added = (parts: readonly Tensor[]): readonly number[] => Array.from(parts.reduce(addTensors).data)

/** All paths from a node or an edge, as ids of their edges, and the contribution of each. */
function pathsOf(program: string, id: string, upstream?: Nested): [string, Nested][] {
  const graph = programGraph(program)
  const trace = buildTrace(graph, 'node')
  const run = runGraph(graph, upstream === undefined ? undefined : fromNested(upstream))
  const start = required(pathStart(trace, id), `no gradient reaches ${id}`)
  const words = (path: Path): string => path.map((edge) => edge.id).join(' ')
  return firstPaths(trace, start, 100).map((path) => [words(path), toNested(contributionAlong(run, path))])
}

const fanOut = 'x = 2\na = x + 3\nb = 4 * x\nL = a * b'

describe('firstPaths and contributionAlong', () => {
  it('fan-out: 8 via a and 20 via b', () => {
    expect(pathsOf(fanOut, 'x')).toEqual([
      ['x->a a->L', 8],
      ['x->b b->L', 20],
    ])
  })

  it('chain-rule: a single path, 2(x + y)', () => {
    expect(pathsOf('x = 1\ny = 2\nt = x + y\nz = square(t)', 'x')).toEqual([['x->t t->z', 6]])
  })

  it('start with an edge, or have no edge at the output', () => {
    expect(pathsOf(fanOut, 'x->b')).toEqual([['x->b b->L', 20]])
    expect(pathsOf(fanOut, 'L')).toEqual([['', 1]])
  })

  it('begin with the upstream gradient', () => {
    expect(pathsOf(fanOut, 'x', 3)).toEqual([
      ['x->a a->L', 24],
      ['x->b b->L', 60],
    ])
  })

  it('distinguish the two uses of an input by one node', () => {
    expect(pathsOf('x = 3\ny = x * x', 'x')).toEqual([
      ['x->y#0', 3],
      ['x->y#1', 3],
    ])
  })

  it('apples-and-oranges: an apple that costs 1 more raises the total by 2 × 1.1', () => {
    const { trace, run } = required(
      lessonCases.find(({ name }) => name.startsWith('apples-and-oranges')),
      'apples',
    )
    const paths = firstPaths(trace, required(pathStart(trace, 'apple_price'), 'apple_price'), 10)
    expect(paths.map((path) => itemOf(contributionAlong(run, path)))).toEqual([expect.closeTo(2.2, 12)])
  })

  it('are no more than requested', () => {
    const graph = programGraph(fanOut)
    expect(firstPaths(buildTrace(graph, 'node'), { node: 0 }, 1)).toHaveLength(1)
  })
})

describe('pathStart', () => {
  it('is absent if no gradient goes there: constants, targets, unknown ids', () => {
    const graph = programGraph('a = [0, 1]\nt = [1, 0]\nL = softmax_cross_entropy(a, t)', ['t'])
    const trace = buildTrace(graph, 'node')
    expect(['t', 't->L', 'nothing'].map((id) => pathStart(trace, id))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(pathStart(trace, 'a->L')).toMatchObject({ edge: { id: 'a->L' } })
  })
})

describe('countPaths', () => {
  it('counts exactly, even far beyond what a number can hold', () => {
    const doublings = Array.from({ length: 70 }, (_, i) => `x${i + 1} = x${i} + x${i}`)
    const trace = buildTrace(programGraph(`x0 = 1\n${doublings.join('\n')}`), 'node')
    expect(countPaths(trace, { node: 0 })).toBe(2n ** 70n)
  })
})

/** Largest difference between two lists, relative to the size of their entries. */
const error = (a: readonly number[], b: Float64Array): number =>
  Math.max(
    ...a.map((entry, i) => {
      const other = entryAt(b, i)
      return Object.is(entry, other) ? 0 : Math.abs(entry - other) / Math.max(1, Math.abs(other))
    }),
  )

const mostPaths = 3000

/**
 * Checks that the contributions of all paths add up to each gradient; returns how many nodes were checked.
 */
function checkSums(trace: Trace, run: ReturnType<typeof runGraph>): number {
  let checked = 0
  for (const [node, gradient] of run.gradients) {
    const count = countPaths(trace, { node })
    if (count > mostPaths) continue
    const paths = firstPaths(trace, { node }, mostPaths)
    expect(BigInt(paths.length)).toBe(count)
    const total = added(paths.map((path) => contributionAlong(run, path)))
    expect(error(total, gradient.data), nodeAt(trace.graph, node).id).toBeLessThan(1e-9)
    checked++
  }
  return checked
}

describe('the contributions of all paths', () => {
  it.each(lessonCases.filter(({ detail }) => detail === 'node'))('add up in $name', ({ trace, run }) => {
    expect(checkSums(trace, run)).toBe(run.gradients.size)
  })

  it('add up in random graphs of all ops on numbers and arrays', () => {
    let checked = 0
    for (let seed = 1; seed <= 60; seed++) {
      const graph = randomGraph(seed)
      checked += checkSums(buildTrace(graph, 'node'), runGraph(graph))
    }
    expect(checked).toBeGreaterThan(600)
  })
})
