import { describe, expect, it } from 'vitest'
import { nodeAt } from '../../engine/graph'
import { programGraph } from '../../language/testing/program-graph'
import { stepWords } from '../testing/step-words'
import type { Detail } from './step'
import { buildTrace, type Trace } from './trace'

const traceOf = (program: string, detail: Detail, targets?: readonly string[]): Trace =>
  buildTrace(programGraph(program, targets), detail)

const stepsOf = (program: string, detail: Detail, targets?: readonly string[]): readonly string[] =>
  stepWords(traceOf(program, detail, targets))

const byId = ({ graph }: Trace, shownAt: ReadonlyMap<number, number>): Record<string, number> =>
  Object.fromEntries(Array.from(shownAt, ([position, at]) => [nodeAt(graph, position).id, at]))

const chainRule = 'x = 1\ny = 2\nt = x + y\nz = square(t)'
const fanOut = 'x = 2\na = x + 3\nb = 4 * x\nL = a * b'

describe('the steps of chain-rule', () => {
  it('are one for each node, forward and backward, with the seed between', () => {
    expect(stepsOf(chainRule, 'node')).toEqual([
      'forward t',
      'forward z',
      'seed z',
      'backward z',
      'backward t',
    ])
  })

  it('are, in detail, the arrival (at the output the seed), then local derivative and product for each input', () => {
    expect(stepsOf(chainRule, 'detail')).toEqual([
      'forward t',
      'forward z',
      'seed z',
      'local t->z',
      'product t->z',
      'upstream t',
      'local x->t',
      'product x->t',
      'local y->t',
      'product y->t',
    ])
  })
})

describe('the steps of fan-out', () => {
  it('end with the sum at x', () => {
    expect(stepsOf(fanOut, 'node')).toEqual([
      'forward a',
      'forward b',
      'forward L',
      'seed L',
      'backward L',
      'backward b',
      'backward a',
      'sum x',
    ])
  })

  it('have neither a local derivative nor a product for a constant', () => {
    expect(stepsOf(fanOut, 'detail')).toEqual([
      'forward a',
      'forward b',
      'forward L',
      'seed L',
      'local a->L',
      'product a->L',
      'local b->L',
      'product b->L',
      'upstream b',
      'local x->b',
      'product x->b',
      'upstream a',
      'local x->a',
      'product x->a',
      'sum x',
    ])
  })
})

describe('a node that takes the same input twice', () => {
  it('puts one contribution on each of its two edges, and the leaf sums them', () => {
    expect(stepsOf('x = 3\nL = x * x', 'detail')).toEqual([
      'forward L',
      'seed L',
      'local x->L#0',
      'product x->L#0',
      'local x->L#1',
      'product x->L#1',
      'sum x',
    ])
    expect(stepsOf('x = 3\nL = x * x', 'node')).toEqual(['forward L', 'seed L', 'backward L', 'sum x'])
  })
})

describe('a leaf with several consumers', () => {
  const program = 'w = 2\nx = 3\na = square(x)\nb = a * w\nL = b * w'

  it('sums right after its last contribution, and not at the end', () => {
    expect(stepsOf(program, 'node').slice(3)).toEqual([
      'seed L',
      'backward L',
      'backward b',
      'sum w',
      'backward a',
    ])
    expect(stepsOf(program, 'detail').slice(3)).toEqual([
      'seed L',
      'local b->L',
      'product b->L',
      'local w->L',
      'product w->L',
      'upstream b',
      'local a->b',
      'product a->b',
      'local w->b',
      'product w->b',
      'sum w',
      'upstream a',
      'local x->a',
      'product x->a',
    ])
  })

  it('has its gradient from the sum on, not from a contribution on', () => {
    const trace = traceOf(program, 'node')
    expect(byId(trace, trace.gradientShownAt)).toEqual({ L: 4, b: 5, a: 6, w: 7, x: 8 })
    expect(Object.fromEntries(trace.contributionShownAt)).toEqual({
      'b->L': 5,
      'w->L': 5,
      'a->b': 6,
      'w->b': 6,
      'x->a': 8,
    })
  })
})

describe('an operation with several consumers', () => {
  const program = 'x = 1\nb = exp(x)\nL = b * b'

  it('has its gradient from its own arrival on', () => {
    const inDetail = traceOf(program, 'detail')
    expect(stepWords(inDetail).slice(2)).toEqual([
      'seed L',
      'local b->L#0',
      'product b->L#0',
      'local b->L#1',
      'product b->L#1',
      'upstream b',
      'local x->b',
      'product x->b',
    ])
    expect(byId(inDetail, inDetail.gradientShownAt)).toEqual({ L: 3, b: 8, x: 10 })
    const byNode = traceOf(program, 'node')
    expect(byId(byNode, byNode.gradientShownAt)).toEqual({ L: 3, b: 5, x: 5 })
  })
})

describe('a target', () => {
  const program = 't = 2\nv = 3\nm = t * v'

  it('gets a gradient while it is an ordinary input', () => {
    expect(stepsOf(program, 'detail').slice(2)).toEqual([
      'local t->m',
      'product t->m',
      'local v->m',
      'product v->m',
    ])
  })

  it('gets none once it is marked as one', () => {
    const trace = traceOf(program, 'detail', ['t'])
    expect(stepWords(trace)).toEqual(['forward m', 'seed m', 'local v->m', 'product v->m'])
    expect(byId(trace, trace.gradientShownAt)).toEqual({ m: 2, v: 4 })
    expect(byId(trace, trace.valueShownAt)).toEqual({ t: 0, v: 0, m: 1 })
  })

  it('gets none if its op counts it as a constant', () => {
    const trace = traceOf('a = [1, 2]\nt = [0, 1]\nL = softmax_cross_entropy(a, t)', 'node')
    expect(stepWords(trace)).toEqual(['forward L', 'seed L', 'backward L'])
    expect([...trace.contributionShownAt.keys()]).toEqual(['a->L'])
  })
})

describe('the ends of a graph', () => {
  it('are only the seed if the output is a leaf', () => {
    const trace = traceOf('x = 3', 'detail')
    expect(stepWords(trace)).toEqual(['seed x'])
    expect(byId(trace, trace.valueShownAt)).toEqual({ x: 0 })
    expect(byId(trace, trace.gradientShownAt)).toEqual({ x: 1 })
  })

  it('send nothing back through a node that does not reach the output, or that has only constants', () => {
    expect(stepsOf('x = 2\nunused = exp(x)\nL = square(x)', 'node')).toEqual([
      'forward unused',
      'forward L',
      'seed L',
      'backward L',
    ])
    expect(stepsOf('x = 2\nc = exp(3)\nL = x * c', 'node')).toEqual([
      'forward c',
      'forward L',
      'seed L',
      'backward L',
    ])
  })
})
