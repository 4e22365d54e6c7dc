import { describe, expect, it } from 'vitest'
import { structureOf } from '../../engine/structure'
import { graphLayout } from '../../layout/graph-layout'
import { layOut } from '../../layout/ladder'
import { layoutRequest } from '../../layout/measure/layout-request'
import { required } from '../../lib/required'
import { parseLink } from '../../state/link/parse-link'
import { atHandSources, sessionOfStop } from '../../state/tracks/session-of-stop'
import { nodeWords } from '../../trace/words/node-words'
import { drawGraph } from './draw-graph'

async function pictureOf(address: string) {
  const { link } = parseLink(address)
  const session = required(await sessionOfStop(link, atHandSources), address)
  const { run } = session
  const goal = { stage: { width: 1264, height: 470 }, goalPx: 20 }
  const request = layoutRequest(run, nodeWords(run, false), goal)
  const layout = graphLayout(structureOf(run.graph), request, layOut(request))
  const offsets = new Map(link.moved?.nodes.map(([id, x, y]) => [id, { x, y }]))
  return { layout, ...drawGraph(session, layout, { offsets, view: link.view }) }
}

const count = (lines: readonly { readonly reached: string }[], reached: string): number =>
  lines.filter((line) => line.reached === reached).length

describe('the picture of a stop', () => {
  it('has as much as its step knows: z = (x + y)² before, after both passes, and between', async () => {
    const [start, middle, end] = await Promise.all(
      ['', '?step=2', '?step=last'].map((query) => pictureOf(`#/lesson/chain-rule${query}`)),
    )
    expect([start?.lines, middle?.lines, end?.lines].map((lines) => count(lines ?? [], 'backward'))).toEqual([
      0, 0, 4,
    ])
    expect(count(start?.lines ?? [], 'unknown')).toBe(2) // t, and z at its end
    expect(count(middle?.lines ?? [], 'unknown')).toBe(0)
    expect(end?.nodes.flatMap(({ sign }) => sign ?? [])).toEqual(['+', '(·)²'])
    expect(middle?.nodes.filter(({ isLit }) => isLit).map(({ sign }) => sign)).toEqual(['(·)²'])
  })

  it('has the colours of arrays, of large ones only some: no more than 8 by 8', async () => {
    const { cells } = await pictureOf('#/lesson/relu')
    expect(cells.map(({ heat }) => Math.sign(heat))).toEqual([1, -1, 0, 1]) // X = [[1, −2], [0, 3]]
    const real = await pictureOf('#/lesson/two-layer-net?part=real&step=last')
    expect(real.cells.length).toBeLessThan(1_000)
  })

  it('has nodes where they were moved to, and all of them in view, or the crop of the stop', async () => {
    const moved = await pictureOf('#/lesson/chain-rule?moved=x;x:-200,-100')
    const plain = await pictureOf('#/lesson/chain-rule')
    expect(moved.nodes[0]?.x).toBe((plain.nodes[0]?.x ?? 0) - 200)
    expect(moved.seen.width).toBeGreaterThan(plain.layout.width)
    const crop = await pictureOf('#/lesson/chain-rule?view=0.5,0,0.5,1')
    expect(crop.seen.width).toBeCloseTo(crop.layout.width / 2)
    expect(crop.seen.x).toBeCloseTo(0.75 * crop.layout.width)
  })
})
