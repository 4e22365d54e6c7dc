import { describe, expect, it } from 'vitest'
import type { Graph } from '../engine/graph'
import { GraphBuilder } from '../engine/graph-builder'
import { exp } from '../engine/ops/exp'
import { multiply } from '../engine/ops/multiply'
import { square } from '../engine/ops/square'
import { scalar } from '../engine/tensor'
import { sameText } from '../i18n/text'
import type { Detail } from '../trace/steps/step'
import { buildTrace } from '../trace/steps/trace'
import { pointStep } from './point-step'
import type { Program, TracePoint } from './program'
import { saidAt } from './said-at'

/** b = exp(x), a = b², L = a · a: a node halfway whose two gradients are summed. */
function sumInside(): Graph {
  const builder = new GraphBuilder()
  const x = builder.input({ id: 'x' }, scalar(1))
  const b = builder.apply({ id: 'b' }, exp, [x])
  const a = builder.apply({ id: 'a' }, square, [b])
  return builder.build(builder.apply({ id: 'L' }, multiply, [a, a]))
}

/** L = x · x: a leaf with a closing sum. */
function sumAtLeaf(): Graph {
  const builder = new GraphBuilder()
  const x = builder.input({ id: 'x' }, scalar(3))
  return builder.build(builder.apply({ id: 'L' }, multiply, [x, x]))
}

const partOf = (moments: readonly TracePoint[]): Program => ({
  id: 'test',
  title: sameText('test'),
  text: '',
  setup: {},
  said: moments.map((from) => ({ from, text: sameText(JSON.stringify(from)) })),
})

/** The narration at each step of a trace, including the start. */
function saidAlong(graph: Graph, detail: Detail, moments: readonly TracePoint[]): unknown[][] {
  const trace = buildTrace(graph, detail)
  const part = partOf(moments)
  return Array.from({ length: trace.steps.length + 1 }, (_, index) =>
    saidAt(part, trace, index).map(({ text }) => JSON.parse(text.en)),
  )
}

describe('saidAt', () => {
  const moments: readonly TracePoint[] = [
    'start',
    { forward: 'a' },
    'seed',
    { backward: 'L' },
    { sum: 'a' },
    { backward: 'b' },
    'end',
  ]

  it('shows each stretch from its point on, with one step per node', () => {
    expect(saidAlong(sumInside(), 'node', moments)).toEqual([
      ['start'],
      ['start'], // forward b
      [{ forward: 'a' }],
      [{ forward: 'a' }], // forward L
      ['seed'],
      [{ backward: 'L' }],
      [{ sum: 'a' }],
      [{ backward: 'b' }, 'end'],
    ])
  })

  it('shows the same stretches in detail', () => {
    expect(saidAlong(sumInside(), 'detail', moments)).toEqual([
      ['start'],
      ['start'], // forward b
      [{ forward: 'a' }],
      [{ forward: 'a' }], // forward L
      ['seed'],
      ...Array<unknown>(4).fill([{ backward: 'L' }]), // local and product for both operands
      ...Array<unknown>(3).fill([{ sum: 'a' }]), // upstream with its sum, local, product
      ...Array<unknown>(2).fill([{ backward: 'b' }]), // upstream, local
      ['end'], // product
    ])
  })

  it('shows the end together with the other text of the same step', () => {
    expect(saidAlong(sumAtLeaf(), 'node', ['start', 'seed', { sum: 'x' }, 'end'])).toEqual([
      ['start'],
      ['start'], // forward L
      ['seed'],
      ['seed'], // backward L
      [{ sum: 'x' }, 'end'],
    ])
  })

  it('ends with the conclusion, after the last step alone', () => {
    const part = { ...partOf(['start', 'seed']), conclusion: { text: sameText('"done"') } }
    const trace = buildTrace(sumAtLeaf(), 'node')
    const said = (index: number) => saidAt(part, trace, index).map(({ text }) => JSON.parse(text.en))
    expect(said(trace.steps.length - 1)).toEqual(['seed'])
    expect(said(trace.steps.length)).toEqual(['seed', 'done'])
  })

  it('skips a stretch about a node that is not in the graph', () => {
    expect(saidAlong(sumAtLeaf(), 'node', ['start', { forward: 'q' }]).at(-1)).toEqual(['start'])
  })
})

describe('pointStep', () => {
  it('finds the closing sum of a leaf', () => {
    expect(pointStep(buildTrace(sumAtLeaf(), 'node'), { sum: 'x' })).toBe(4)
    expect(pointStep(buildTrace(sumAtLeaf(), 'detail'), { sum: 'x' })).toBe(7)
  })

  it('finds nothing at a node without a sum', () => {
    expect(pointStep(buildTrace(sumInside(), 'node'), { sum: 'b' })).toBeUndefined()
  })
})
