import { describe, expect, it } from 'vitest'
import { runGraph } from '../../../engine/run'
import { scalar } from '../../../engine/tensor'
import { withInputs } from '../../../engine/with-inputs'
import { largeProgram } from '../../../language/testing/large-program'
import { programGraph } from '../../../language/testing/program-graph'
import { drawnEdge } from '../../../layout/drawn-edge'
import { laidOut } from '../../../layout/testing/laid-out'
import { frameAt } from '../../../trace/steps/frame'
import { nodeShown } from '../../../trace/steps/node-shown'
import { buildTrace } from '../../../trace/steps/trace'
import { sameParts } from '../../shared/same-parts'

const graph = programGraph(largeProgram(2000, 1))
const run = runGraph(graph)
const trace = buildTrace(graph, 'detail')

/** How many nodes a step draws anew: those of which its frame shows something else than the frame before. */
function drawnAnew(step: number): number {
  const [before, after] = [frameAt(trace, run, step - 1), frameAt(trace, run, step)]
  const positions = [...graph.nodes.keys()]
  return positions.filter(
    (position) => !sameParts(nodeShown(trace, before, position), nodeShown(trace, after, position)),
  ).length
}

describe('a step over a graph of 2,000 nodes', () => {
  const steps = Array.from({ length: 40 }, (_, i) => 1 + Math.floor((i * (trace.steps.length - 1)) / 39))

  it('draws a handful of nodes anew: those at work before and now, and their operands', () => {
    for (const step of steps) {
      expect(drawnAnew(step)).toBeGreaterThan(0)
      expect(drawnAnew(step)).toBeLessThanOrEqual(6)
    }
  })

  it('lights the same objects whenever it is shown', () => {
    for (const step of steps) expect(frameAt(trace, run, step).lit).toBe(frameAt(trace, run, step).lit)
  })
})

describe('a typed number', () => {
  const changed = withInputs(graph, new Map([['x1', scalar(0.5)]]))

  it('leaves the trace, and every node but its own, the same object', () => {
    expect(buildTrace(changed, 'detail')).toBe(trace)
    const other = changed.nodes.filter((node, position) => node !== graph.nodes[position])
    expect(other.map(({ id }) => id)).toEqual(['x1'])
  })

  it('leaves every edge as it is drawn', () => {
    const layout = laidOut(graph)
    for (const edge of layout.edges)
      expect(drawnEdge(changed, layout, edge, new Map())).toBe(drawnEdge(graph, layout, edge, new Map()))
  })
})
