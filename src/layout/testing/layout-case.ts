import type { Graph } from '../../engine/graph'
import type { Run } from '../../engine/run'
import type { GraphLayout } from '../graph-layout'
import { layoutGraph } from '../layout-graph'
import type { LayoutRequest } from '../request'

/** A graph with where everything in it is placed. */
export interface LaidOutCase {
  readonly name?: string
  readonly graph: Graph
  readonly layout: GraphLayout
}

/** The stage of a lesson in a window of 1440 × 900, with letters of 14 px or more. */
export const onPage: Pick<LayoutRequest, 'stage' | 'goalPx'> = {
  stage: { width: 814, height: 591 },
  goalPx: 14,
}

/** A run of a graph laid out on the page, its ids as its symbols. */
export const layoutCase = ({
  name,
  run,
}: {
  readonly name: string
  readonly run: Run
}): Required<LaidOutCase> => ({
  name,
  graph: run.graph,
  layout: layoutGraph(
    run,
    (position) => ({ symbol: run.graph.nodes[position]?.id ?? '', keeps: '' }),
    onPage,
  ),
})
