import type { Graph } from '../../engine/graph'
import { nodeAt } from '../../engine/graph'
import { runGraph } from '../../engine/run'
import { structureOf } from '../../engine/structure'
import { full, isScalarShape } from '../../engine/tensor'
import { type GraphLayout, graphLayout } from '../graph-layout'
import { layOut } from '../ladder'
import { layoutRequest } from '../measure/layout-request'
import type { LayoutRequest } from '../request'

/** A graph to be laid out with its own numbers, its ids for symbols, on a stage as large as it likes or on the one given. */
export function requestOf(graph: Graph, stage?: LayoutRequest['stage']): LayoutRequest {
  const { shape } = nodeAt(graph, graph.output)
  const run = runGraph(graph, isScalarShape(shape) ? undefined : full(shape, 1))
  return layoutRequest(run, (position) => ({ symbol: graph.nodes[position]?.id ?? '', keeps: '' }), {
    ...(stage && { stage }),
    goalPx: 14,
  })
}

/** The same, laid out. */
export function laidOut(graph: Graph, stage?: LayoutRequest['stage']): GraphLayout {
  const request = requestOf(graph, stage)
  return graphLayout(structureOf(graph), request, layOut(request))
}
