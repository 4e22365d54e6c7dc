import { describe, expect, it } from 'vitest'
import { type Graph, nodeAt } from '../../engine/graph'
import { type Run, runGraph } from '../../engine/run'
import { itemOf, scalar } from '../../engine/tensor'
import { randomGraph } from '../../engine/testing/random-graph'
import { withInputs } from '../../engine/with-inputs'
import { programGraph } from '../../language/testing/program-graph'
import { expectSame } from '../../lib/testing/expect-same'
import { numbersShown, shownIn } from '../testing/shown'
import { type Frame, frameAt } from './frame'
import type { Detail, Step } from './step'
import { buildTrace, type Trace } from './trace'

const seeds = Array.from({ length: 40 }, (_, i) => i + 1)
const details: readonly Detail[] = ['node', 'detail']

interface Walk {
  readonly trace: Trace
  readonly run: Run
  readonly frames: readonly Frame[]
}

function walk(graph: Graph, detail: Detail): Walk {
  const [trace, run] = [buildTrace(graph, detail), runGraph(graph)]
  const frames = Array.from({ length: trace.steps.length + 1 }, (_, index) => frameAt(trace, run, index))
  return { trace, run, frames }
}

const randomWalks = (): readonly Walk[] =>
  seeds.flatMap((seed) => details.map((detail) => walk(randomGraph(seed), detail)))

/** What a step has to show first, according to the design: nothing else is new in its frame. */
function newsOf({ graph, gradientEdges, contributionShownAt }: Trace, step: Step): ReadonlySet<string> {
  const name = (position: number): string => nodeAt(graph, position).id
  const edgesTo = (position: number) => gradientEdges.get(position) ?? []
  const sumAt = (position: number): string[] =>
    edgesTo(position).length > 1 ? [`gradient ${name(position)}`] : []
  const laid = (id: string, from: number): string[] => [
    `contribution ${id}`,
    ...(edgesTo(from).length === 1 ? [`gradient ${name(from)}`] : []),
  ]
  switch (step.kind) {
    case 'forward':
      return new Set([`value ${name(step.node)}`])
    case 'seed':
      return new Set([`gradient ${name(step.node)}`])
    case 'upstream':
    case 'sum':
      return new Set(sumAt(step.node))
    case 'local':
    case 'line':
      return new Set()
    case 'product':
      return new Set(laid(step.edge.id, step.edge.from))
    case 'backward': {
      const sent = [...gradientEdges.values()].flat().filter((edge) => edge.to === step.node)
      expect(sent.every((edge) => contributionShownAt.has(edge.id))).toBe(true)
      return new Set([...sumAt(step.node), ...sent.flatMap((edge) => laid(edge.id, edge.from))])
    }
  }
}

describe('frameAt over random graphs', () => {
  const walks = randomWalks()

  it('covers every kind of step', () => {
    const kinds = new Set(walks.flatMap(({ trace }) => trace.steps.map(({ kind }) => kind)))
    expect(kinds).toEqual(
      new Set([
        'forward',
        'seed',
        'backward',
        'upstream',
        'local',
        'product',
        'sum',
      ] satisfies Step['kind'][]),
    )
  })

  it('shows at the start only the values of inputs and constants', () => {
    for (const { trace, frames } of walks) {
      const leaves = trace.graph.nodes.filter(({ kind }) => kind !== 'operation')
      expect(shownIn(trace, frames[0] as Frame)).toEqual(new Set(leaves.map(({ id }) => `value ${id}`)))
    }
  })

  it('shows after each step what was shown before, and what the step does, and nothing else', () => {
    for (const { trace, frames } of walks)
      trace.steps.forEach((step, i) => {
        const [before, after] = [frames[i], frames[i + 1]].map((frame) => shownIn(trace, frame as Frame))
        expectSame(after, new Set([...(before ?? []), ...newsOf(trace, step)]))
      })
  })

  it('looks different after each step, at the output as well', () => {
    for (const { trace, frames } of walks)
      frames.slice(1).forEach((frame, i) => {
        const [before, after] = [frames[i] as Frame, frame].map((each) => [each.lit, shownIn(trace, each)])
        expect(after, `step ${i + 1}`).not.toEqual(before)
      })
  })

  it('shows a whole gradient only together with everything that adds up to it', () => {
    for (const { trace, frames } of walks)
      for (const frame of frames)
        for (const position of numbersShown(trace, frame).gradients.keys())
          for (const { id } of trace.gradientEdges.get(position) ?? [])
            expect(frame.contributions.has(id), id).toBe(true)
  })

  it('shows at the last step every value, gradient and contribution of the run', () => {
    for (const { trace, run, frames } of walks) {
      const { values, gradients, contributions } = numbersShown(trace, frames.at(-1) as Frame)
      expect([...values.entries()].sort(([a], [b]) => a - b)).toEqual([...run.values.entries()])
      expect(gradients).toEqual(run.gradients)
      const sent = [...run.contributions.values()].flat().filter((each) => each !== undefined)
      expect(contributions.size).toBe(sent.length)
      expect(new Set(contributions.values())).toEqual(new Set(sent))
    }
  })

  it('is the same however it is reached', () => {
    for (const { trace, frames } of walks) {
      const copy = { ...trace.graph }
      const again = { trace: buildTrace(copy, trace.detail), run: runGraph(copy) }
      for (const frame of frames.toReversed()) {
        const reached = frameAt(again.trace, again.run, frame.index)
        expectSame(reached.lit, frame.lit)
        expectSame(numbersShown(again.trace, reached), numbersShown(trace, frame))
      }
    }
  })
})

describe('frameAt', () => {
  const graph = programGraph('x = 1\ny = 2\nt = x + y\nz = square(t)')

  it('shows the same set of numbers when an input changes', () => {
    const changed = withInputs(graph, new Map([['x', scalar(4)]]))
    const [before, after] = [walk(graph, 'detail'), walk(changed, 'detail')]
    expect(after.frames.map((frame) => shownIn(after.trace, frame))).toEqual(
      before.frames.map((frame) => shownIn(before.trace, frame)),
    )
    const z = graph.output
    expect(itemOf(before.frames[2]?.values.get(z) ?? scalar(0))).toBe(9) // (1 + 2)²
    expect(itemOf(after.frames[2]?.values.get(z) ?? scalar(0))).toBe(36) // (4 + 2)²
  })

  it('highlights one node at a time, with the numbers that enter and leave it', () => {
    const lit = walk(graph, 'detail').frames.map(({ lit }) => ({
      ...lit,
      node: lit.node === undefined ? undefined : nodeAt(graph, lit.node).id,
    }))
    const dark = {
      valuesIn: new Set(),
      valueOut: false,
      gradientsIn: new Set(),
      gradientsOut: new Set(),
      remembers: false,
      gradient: false,
    }
    expect(lit.slice(0, 9)).toEqual([
      { ...dark, node: undefined },
      { ...dark, node: 't', valuesIn: new Set(['x->t', 'y->t']), valueOut: true },
      { ...dark, node: 'z', valuesIn: new Set(['t->z']), valueOut: true },
      { ...dark, node: 'z', gradient: true },
      { ...dark, node: 'z', remembers: true, gradientsOut: new Set(['t->z']) },
      { ...dark, node: 'z', gradient: true, remembers: true, gradientsOut: new Set(['t->z']) },
      { ...dark, node: 't', gradient: true, gradientsIn: new Set(['t->z']) },
      { ...dark, node: 't', remembers: true, gradientsOut: new Set(['x->t']) },
      {
        ...dark,
        node: 't',
        gradient: true,
        gradientsIn: new Set(['t->z']),
        remembers: true,
        gradientsOut: new Set(['x->t']),
      },
    ])
  })

  it('highlights everything that a node sends if it is one step, but not to a constant', () => {
    const { frames } = walk(programGraph('x = 2\na = x + 3\nb = 4 * x\nL = a * b'), 'node')
    expect(frames[5]?.lit.gradientsOut).toEqual(new Set(['a->L', 'b->L']))
    expect(frames[6]?.lit).toMatchObject({
      gradientsIn: new Set(['b->L']),
      gradientsOut: new Set(['x->b']),
    })
    expect(frames[8]?.lit).toMatchObject({
      gradientsIn: new Set(['x->a', 'x->b']),
      gradientsOut: new Set(),
      remembers: false,
    })
  })

  it('knows its phase and its step', () => {
    const { frames, trace } = walk(graph, 'node')
    expect(frames.map(({ phase }) => phase)).toEqual([
      'start',
      'forward',
      'forward',
      'backward',
      'backward',
      'backward',
    ])
    expect(frames.map(({ step }) => step)).toEqual([undefined, ...trace.steps])
  })
})
