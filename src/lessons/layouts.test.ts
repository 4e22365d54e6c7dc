import { describe, expect, it } from 'vitest'
import type { Graph } from '../engine/graph'
import { runGraph } from '../engine/run'
import { fromNested } from '../engine/tensor'
import { programGraph } from '../language/testing/program-graph'
import type { GraphLayout } from '../layout/graph-layout'
import { layoutGraph } from '../layout/layout-graph'
import type { LayoutRequest } from '../layout/request'
import { hiddenLines, outside, overlaps, partsOf, strangers } from '../layout/testing/parts-of'
import { places } from '../layout/testing/places'
import { wholeScale } from '../layout/whole-scale'
import { required } from '../lib/required'
import type { Program } from '../program/program'
import { groupIdsOf, openByDefault, seenGraphOf } from '../program/program-graphs'
import { nodeWords } from '../trace/words/node-words'
import { lessons } from './all'

const parts = lessons.flatMap(({ id, parts: own }) =>
  own.filter(({ setup }) => !setup.given).map((part) => ({ name: `${id}/${part.id}`, part })),
)

/** A program with its own numbers and some groups open, laid out. */
function laidOut(
  program: Program,
  open: readonly string[],
  goal: Pick<LayoutRequest, 'stage' | 'goalPx'>,
): { readonly graph: Graph; readonly layout: GraphLayout } {
  const { upstream } = program.setup
  const graph = seenGraphOf(program, open)
  const run = runGraph(graph, upstream === undefined ? undefined : fromNested(upstream))
  return { graph, layout: layoutGraph(run, nodeWords(run), goal) }
}

/** How many combinations of open groups are tried. */
const mostCombinations = 64

/** Every combination of open groups, as far as there are not too many. */
function combinations(program: Program): readonly (readonly string[])[] {
  const ids = [...groupIdsOf(program)]
  const count = Math.min(mostCombinations, 2 ** ids.length)
  return Array.from({ length: count }, (_, bits) => ids.filter((_id, i) => (bits >> i) & 1))
}

describe('the layout of the ten scores of a digit', () => {
  const [part] = lessons.flatMap(({ parts: own }) => own.filter(({ id }) => id === 'digit'))
  const score = [0.363, -6.72, 3.23, -5.38, 3.85, 2.48, 8.21, -6.38, 1.25, -0.697]
  const graph = programGraph(
    required(part, 'no lesson has a part with a digit').text,
    [],
    new Map([
      ['a', fromNested(score)],
      ['t', fromNested(score.map((_, digit) => (digit === 5 ? 1 : 0)))],
    ]),
  )
  const run = runGraph(graph)

  it.each(Object.entries(places))('is whole, with letters as large as elsewhere (%s)', (_, goal) => {
    const layout = layoutGraph(run, nodeWords(run), { ...goal, pictured: 't' })
    expect(16 * wholeScale(layout, goal.stage)).toBeGreaterThanOrEqual(goal.goalPx)
    const drawn = partsOf(graph, layout)
    expect(overlaps(drawn)).toEqual([])
    expect(outside(drawn, layout)).toEqual([])
  })
})

describe.each(parts)('the layout of $name', ({ name, part }) => {
  it.each(Object.entries(places))('stands where it stood (%s)', async (place, goal) => {
    const { graph, layout } = laidOut(part, openByDefault(part), goal)
    const nodes = layout.nodes.map(({ x, y, width, height }, position) => {
      const [left, top, wide, high] = [x - width / 2, y - height / 2, width, height].map(Math.round)
      return `${graph.nodes[position]?.id}: ${left} ${top}, ${wide} × ${high}`
    })
    const size = `${Math.round(layout.width)} × ${Math.round(layout.height)}`
    await expect(`${[size, ...nodes].join('\n')}\n`).toMatchFileSnapshot(
      `testing/layouts/${name.replace('/', '-')}-${place}.txt`,
    )
  })

  it('has nothing on anything else, whatever is folded', () => {
    for (const open of combinations(part)) {
      const { graph, layout } = laidOut(part, open, places.page)
      const drawn = partsOf(graph, layout)
      expect(overlaps(drawn), open.join()).toEqual([])
      expect(outside(drawn, layout), open.join()).toEqual([])
      expect(strangers(graph, layout), open.join()).toEqual([])
      expect(hiddenLines(graph, layout), open.join()).toEqual([])
    }
  })
})
