import { edgesOutOf } from '../../../engine/edges'
import { nodeAt } from '../../../engine/graph'
import { drawnEdge } from '../../../layout/drawn-edge'
import { edgeLayouts } from '../../../layout/edge-layouts'
import { nodeBox, type Offsets, routeTerminal } from '../../../layout/edge-route'
import { footSize, type Size } from '../../../layout/sizes'
import { isShared } from '../../../trace/steps/sent-edges'
import { areaMargin } from './fit-view'
import type { GraphModel } from './graph-model'
import type { Surroundings } from './work-area'

/** What is drawn around the node at work: nodes with what stands under them, edges, and the output's end. */
export const surroundingsOf = (
  { run: { graph }, trace, layout }: GraphModel,
  offsets: Offsets,
): Surroundings => {
  const { end, label } = routeTerminal(graph, layout, offsets)
  return {
    edgeOf: (id) => {
      const edge = edgeLayouts(layout).get(id)
      return edge && drawnEdge(graph, layout, edge, offsets)
    },
    outOf: (position) => edgesOutOf(graph, position),
    terminal: [end, label],
    output: graph.output,
    boxOf: (position) => {
      const box = nodeBox(graph, layout, position, offsets)
      const foot = footSize(graph, nodeAt(graph, position), isShared(trace, position))
      return { ...box, y: box.y + foot.height / 2, height: box.height + foot.height }
    },
  }
}

/** The stage in pixels of the unscaled graph, without its margins. */
export const roomAt = (stage: Size, scale: number): Size => ({
  width: stage.width / scale - 2 * areaMargin.width,
  height: stage.height / scale - 2 * areaMargin.height,
})
