import type { Placement } from '../../src/layout/place'
import type { LayoutRequest } from '../../src/layout/request'
import type { Size } from '../../src/layout/sizes'

/** A graph as a general engine takes it: boxes, and edges with room for their labels. */
export interface Boxes {
  readonly nodes: readonly (Size & { readonly id: string })[]
  readonly edges: readonly (Size & { readonly id: string; readonly from: string; readonly to: string })[]
}

/** The boxes of a graph, as large as our own layout draws them. */
export function boxesOf({ nodes }: LayoutRequest, placement: Placement): Boxes {
  return {
    nodes: placement.nodes.map(({ width, height }, position) => ({ id: String(position), width, height })),
    edges: placement.edges.map(({ to, operand, value, gradient }) => ({
      id: `${to} ${operand}`,
      from: String(nodes[to]?.inputs[operand]),
      to: String(to),
      width: Math.max(value?.width ?? 0, gradient?.width ?? 0),
      height: (value?.height ?? 0) + (gradient?.height ?? 0),
    })),
  }
}
