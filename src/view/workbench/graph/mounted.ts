import { edgesInto, edgesOutOf } from '../../../engine/edges'
import type { Graph } from '../../../engine/graph'
import { edgeLayouts } from '../../../layout/edge-layouts'
import type { Offsets } from '../../../layout/edge-route'
import type { EdgeLayout, GraphLayout } from '../../../layout/graph-layout'
import { type Area, inAreas } from '../../../layout/in-areas'
import type { Lit } from '../../../trace/steps/frame'

/** From this many nodes on, what is out of view is not mounted. */
const leastCulled = 150

/** Whether a graph is so large that only what is in view is mounted. */
export const isCulled = ({ nodes }: Graph): boolean => nodes.length >= leastCulled

/** The whole plane. */
const everywhere: readonly Area[] = [{ left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity }]

/** The areas whose parts are mounted: those that are seen, of a small graph the whole plane. */
export const mountedAreas = (graph: Graph, seen: readonly Area[]): readonly Area[] =>
  isCulled(graph) ? seen : everywhere

/** The parts of a graph that are in the page: nodes by position, in ascending order, and edges. */
export interface Mounted {
  readonly nodes: readonly number[]
  readonly edges: readonly EdgeLayout[]
}

/**
 * All of a small graph; of a large one, what lies in the areas in view and what was moved by hand, since the
 * layout does not know its place.
 */
export function mountedIn(
  graph: Graph,
  layout: GraphLayout,
  areas: readonly Area[],
  offsets: Offsets,
): Mounted {
  if (!isCulled(graph)) return { nodes: [...graph.nodes.keys()], edges: layout.edges }
  const near = inAreas(layout, areas)
  const moved = [...offsets.keys()].flatMap((id) => graph.positions.get(id) ?? [])
  const edges = moved.flatMap((node) => [...edgesInto(graph, node), ...edgesOutOf(graph, node)])
  return joined(
    near,
    moved,
    layout,
    edges.map(({ id }) => id),
  )
}

/**
 * The same with the node at work and the numbers that take part in the step, and with the node that has the focus
 * and what leaves it.
 */
export function mountedWith(
  mounted: Mounted,
  graph: Graph,
  layout: GraphLayout,
  lit: Lit,
  focused: string | undefined,
): Mounted {
  if (!isCulled(graph)) return mounted
  const held = focused === undefined ? undefined : graph.positions.get(focused)
  const nodes = [lit.node, held].filter((position) => position !== undefined)
  const leaving = held === undefined ? [] : edgesOutOf(graph, held).map(({ id }) => id)
  return joined(mounted, nodes, layout, [
    ...lit.valuesIn,
    ...lit.gradientsIn,
    ...lit.gradientsOut,
    ...leaving,
  ])
}

function joined(
  { nodes, edges }: Mounted,
  moreNodes: readonly number[],
  layout: GraphLayout,
  moreEdges: readonly string[],
): Mounted {
  const byId = edgeLayouts(layout)
  return {
    nodes: [...new Set([...nodes, ...moreNodes])].sort((a, b) => a - b),
    edges: [...new Set([...edges, ...moreEdges.flatMap((id) => byId.get(id) ?? [])])],
  }
}
