import { describe, expect, it } from 'vitest'
import { seenGraph } from '../../engine/folding/seen-graph'
import type { Graph } from '../../engine/graph'
import { type Run, runGraph } from '../../engine/run'
import { randomGraph } from '../../engine/testing/random-graph'
import { programGraph } from '../../language/testing/program-graph'
import { shownIn } from '../testing/shown'
import { frameAt } from './frame'
import { buildTrace, type Trace } from './trace'
import { sameMoment, translateStep } from './translate-step'

/** What is shown after each step of a trace. */
const shownAlong = (trace: Trace, run: Run): readonly ReadonlySet<string>[] =>
  Array.from({ length: trace.steps.length + 1 }, (_, index) => shownIn(trace, frameAt(trace, run, index)))

const isWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  [...part].every((name) => whole.has(name))

/** Both conversions of a graph's steps: from node to detail, and from detail to node. */
function ways(graph: Graph): { from: Trace; to: Trace; run: Run }[] {
  const [byNode, inDetail] = [buildTrace(graph, 'node'), buildTrace(graph, 'detail')]
  const run = runGraph(graph)
  return [
    { from: byNode, to: inDetail, run },
    { from: inDetail, to: byNode, run },
  ]
}

const nothing: ReadonlySet<string> = new Set()

describe('translateStep over random graphs', () => {
  const cases = Array.from({ length: 40 }, (_, seed) => ways(randomGraph(seed + 1))).flat()

  it('goes to the latest step that shows nothing new', () => {
    for (const { from, to, run } of cases) {
      const [before, after] = [shownAlong(from, run), shownAlong(to, run)]
      before.forEach((shown, index) => {
        const step = translateStep(from, index, to)
        expect(isWithin(after[step] ?? nothing, shown)).toBe(true)
        const next = after[step + 1]
        expect(next === undefined || !isWithin(next, shown)).toBe(true)
      })
    }
  })

  it('never shows more after going there and back', () => {
    for (const { from, to, run } of cases) {
      const before = shownAlong(from, run)
      before.forEach((shown, index) => {
        const back = translateStep(to, translateStep(from, index, to), from)
        expect(isWithin(before[back] ?? nothing, shown)).toBe(true)
      })
    }
  })

  it('maps the last step to the last one, and stays put at the same granularity', () => {
    for (const { from, to } of cases) {
      expect(translateStep(from, from.steps.length, to)).toBe(to.steps.length)
      expect(translateStep(from, from.steps.length, from)).toBe(from.steps.length)
    }
  })
})

describe('translateStep', () => {
  const graph = programGraph('x = 1\ny = 2\nt = x + y\nz = square(t)')
  const [byNode, inDetail] = [buildTrace(graph, 'node'), buildTrace(graph, 'detail')]

  // node: t, z, seed, backward z, backward t
  // detail: t, z, seed, local, product, upstream t, local x, product x, local y, product y
  it('goes, from one step per node, as far as nothing new is shown', () => {
    const steps = byNode.steps.map((_, i) => translateStep(byNode, i + 1, inDetail))
    expect(steps).toEqual([1, 2, 4, 7, 10])
  })

  it('goes, from a detailed step, to the last node that was shown completely', () => {
    const steps = inDetail.steps.map((_, i) => translateStep(inDetail, i + 1, byNode))
    expect(steps).toEqual([1, 2, 3, 3, 4, 4, 4, 4, 4, 5])
  })

  it('copes with 200,000 numbers', () => {
    const trace: Trace = {
      ...byNode,
      valueShownAt: new Map(Array.from({ length: 200_000 }, (_, position) => [position, 2])),
    }
    expect(translateStep(trace, 1, trace)).toBe(1)
    expect(translateStep(trace, 2, trace)).toBe(2)
  })
})

describe('sameMoment', () => {
  const whole = programGraph('x = 1\ny = sigmoid(x)')
  const [folded, unfolded] = [new Set<string>(), new Set(['y'])].map((open) =>
    buildTrace(seenGraph(whole, open), 'detail'),
  ) as [Trace, Trace]

  it('keeps what was known where a group is unfolded, and where it is folded again', () => {
    const there = folded.steps.map((_, i) => sameMoment(folded, i + 1, unfolded))
    expect(there).toEqual([4, 5, 5, 16]) // y's value, the seed, and at last the gradient of x
    expect(there.map((step) => sameMoment(unfolded, step, folded))).toEqual([1, 2, 2, 4])
  })

  it('is the start at the start', () => {
    expect(sameMoment(folded, 0, unfolded)).toBe(0)
    expect(sameMoment(unfolded, 0, folded)).toBe(0)
  })
})
