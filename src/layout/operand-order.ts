import type { Graph } from '../engine/graph'
import type { Box } from './geometry'
import type { EdgeLayout, GraphLayout } from './graph-layout'

/** The leaves that only one node takes, by that node, in operand order. */
function ownLeaves(graph: Graph, edges: readonly EdgeLayout[]): readonly (readonly EdgeLayout[])[] {
  const isOwn = ({ edge }: EdgeLayout): boolean =>
    graph.nodes[edge.from]?.kind !== 'operation' &&
    edges.filter((other) => other.edge.from === edge.from).length === 1
  return graph.nodes.map((_, to) => edges.filter((layout) => layout.edge.to === to && isOwn(layout)))
}

/** The same layout with the leaves of each node, and their labels, from top to bottom in operand order. */
export function inOperandOrder(graph: Graph, layout: GraphLayout): GraphLayout {
  const nodes = [...layout.nodes]
  const labels = new Map<string, Box>()
  for (const leaves of ownLeaves(graph, layout.edges)) {
    const boxes = leaves.flatMap(({ edge }) => layout.nodes[edge.from] ?? [])
    const isOneRank = boxes.every((box) => Math.abs(box.x - (boxes[0]?.x ?? 0)) < 60)
    if (boxes.length < 2 || !isOneRank) continue
    const [stackedBoxes, stackedLabels] = [stack(boxes), stack(leaves.map(({ label }) => label))]
    leaves.forEach(({ edge }, i) => {
      nodes[edge.from] = stackedBoxes[i] as Box
      labels.set(edge.id, stackedLabels[i] as Box)
    })
  }
  const edges = layout.edges.map((edge) => ({ ...edge, label: labels.get(edge.edge.id) ?? edge.label }))
  return { ...layout, nodes, edges }
}

/** The boxes in their given order, one under another in the rows that they take up together. */
function stack(boxes: readonly Box[]): readonly Box[] {
  const sorted = [...boxes].sort((a, b) => a.y - b.y)
  const gaps = sorted.slice(1).map((box, i) => {
    const above = sorted[i] as Box
    return box.y - box.height / 2 - (above.y + above.height / 2)
  })
  let top = (sorted[0] as Box).y - (sorted[0] as Box).height / 2
  return boxes.map((box, i) => {
    const placed = { ...box, y: top + box.height / 2 }
    top += box.height + (gaps[i] ?? 0)
    return placed
  })
}
