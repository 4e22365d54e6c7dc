import { describe, expect, it } from 'vitest'
import { nudge } from '../../../engine/nudge'
import { forward } from '../../../engine/run'
import { withInputs } from '../../../engine/with-inputs'
import { chipPlaces } from '../../../layout/chip-places'
import { drawnEdge } from '../../../layout/drawn-edge'
import { layoutGraph } from '../../../layout/layout-graph'
import { places } from '../../../layout/testing/places'
import { lessonCases } from '../../../lessons/testing/lesson-cases'
import { formatPair } from '../../../lib/format-pair'
import { movedValues } from '../../../trace/nudge/moved-values'
import { frameAt } from '../../../trace/steps/frame'
import { nodeWords } from '../../../trace/words/node-words'
import { nudgeChips } from './nudge-chips'
import { surroundingsOf } from './surroundings'

const cases = lessonCases.filter(({ detail }) => detail === 'detail')
const by = 0.01

describe.each(cases)('a nudge on the graph of $name', ({ run, trace, loss }) => {
  const { graph } = run
  const layout = layoutGraph(run, nodeWords(run), places.page)
  const frame = frameAt(trace, run, 0)
  const model = { run, trace, loss, layout, frame, known: frame }
  const offsets = new Map()
  const around = surroundingsOf(model, offsets)
  const edges = layout.edges.map((edge) => drawnEdge(graph, layout, edge, offsets))
  const inputs = graph.nodes.flatMap(({ kind }, node) =>
    kind === 'input' && run.gradients.has(node) ? [node] : [],
  )

  it.each(inputs.map((node) => ({ node, id: graph.nodes[node]?.id ?? '' })))(
    'writes at $id and on the way to the output what a second forward pass gives',
    ({ node, id }) => {
      const value = run.values[node] ?? { shape: [], data: new Float64Array() }
      const changed = {
        shape: value.shape,
        data: value.data.map((each, at) => (at === 0 ? each + by : each)),
      }
      const second = forward(withInputs(graph, new Map([[id, changed]])))
      const place = { node, entry: 0 }
      const moved = movedValues(run, place, nudge(run, place, by).after)
      const chips = nudgeChips(moved, { model, offsets, around, edges, language: 'en' })
      expect(new Set(chips.map(({ owner }) => owner))).toEqual(
        new Set(
          moved.filter(({ entries }) => entries.length > 0).map(({ position }) => graph.nodes[position]?.id),
        ),
      )
      for (const { moved: of, texts } of chips)
        for (const { lines } of texts)
          for (const { before, after } of lines) {
            const [old, now] = [run.values[of.position]?.data ?? [], second[of.position]?.data ?? []]
            const pairs = Array.from(old, (each, at) => formatPair(each, now[at] ?? Number.NaN).join(' '))
            expect(pairs).toContain(`${before} ${after}`)
          }
      const placed = chipPlaces(
        chips,
        { taken: [], lines: [] },
        { left: 0, top: 0, right: layout.width, bottom: layout.height },
      )
      for (const [i, { box, rank }] of placed.entries())
        expect(chips[i]?.texts[rank]?.size).toEqual({ width: box.width, height: box.height })
    },
  )
})
