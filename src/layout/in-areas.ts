import type { Box, Point } from './geometry'
import type { EdgeLayout, GraphLayout } from './graph-layout'

/** A part of the plane by its sides, in pixels of the unscaled graph. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const areaOf = ({ x, y, width, height }: Box): Area => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
})

const overlap = (a: Area, b: Area): boolean =>
  a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top

/** Whether some part of a box lies in one of some areas. */
export function isInAreas(box: Box, areas: readonly Area[]): boolean {
  const own = areaOf(box)
  return areas.some((area) => overlap(own, area))
}

const around = (points: readonly (Point & Partial<Box>)[]): Area => ({
  left: Math.min(...points.map(({ x, width = 0 }) => x - width / 2)),
  top: Math.min(...points.map(({ y, height = 0 }) => y - height / 2)),
  right: Math.max(...points.map(({ x, width = 0 }) => x + width / 2)),
  bottom: Math.max(...points.map(({ y, height = 0 }) => y + height / 2)),
})

/** What an edge takes: its nodes, and all that its lines and its numbers pass in between. */
function edgeArea({ nodes, constantsOver }: GraphLayout, { edge, label, waypoints }: EdgeLayout): Area {
  const ends = [nodes[edge.from], nodes[edge.to]].filter((box) => box !== undefined)
  return around(constantsOver.has(edge.from) ? ends : [...ends, label, ...waypoints])
}

interface Areas {
  readonly nodes: readonly Area[]
  readonly edges: readonly Area[]
}

const known = new WeakMap<GraphLayout, Areas>()

function areasOf(layout: GraphLayout): Areas {
  const areas = known.get(layout) ?? {
    nodes: layout.nodes.map(areaOf),
    edges: layout.edges.map((edge) => edgeArea(layout, edge)),
  }
  known.set(layout, areas)
  return areas
}

/** The nodes of a layout, by position, and the edges of which some part lies in one of some areas. */
export function inAreas(
  layout: GraphLayout,
  areas: readonly Area[],
): { readonly nodes: readonly number[]; readonly edges: readonly EdgeLayout[] } {
  const all = areasOf(layout)
  const isNear = (own: Area | undefined): boolean =>
    own !== undefined && areas.some((area) => overlap(own, area))
  return {
    nodes: [...layout.nodes.keys()].filter((position) => isNear(all.nodes[position])),
    edges: layout.edges.filter((_, i) => isNear(all.edges[i])),
  }
}
