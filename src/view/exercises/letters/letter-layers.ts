import { type Graph, type GraphNode, nodeAt } from '../../../engine/graph'

/** Something in a layer: a node, or an edge on its way past it. */
export interface LayerItem {
  readonly node?: number
}

/** A small graph from left to right. */
export interface LetterLayers {
  readonly layers: readonly (readonly LayerItem[])[]
  /** Each edge as the items that it runs through, the first and the last its nodes. */
  readonly edges: readonly (readonly LayerItem[])[]
}

const operandsOf = (node: GraphNode): readonly number[] => (node.kind === 'operation' ? node.inputs : [])

/** The layer of each operation: right of everything it reads. Leaves stand just before the first that reads them. */
function ranksOf({ nodes }: Graph): readonly number[] {
  const ranks = nodes.map(() => 0)
  nodes.forEach((node, at) => {
    const operands = operandsOf(node)
    if (operands.length > 0) ranks[at] = 1 + Math.max(...operands.map((from) => ranks[from] ?? 0))
  })
  return nodes.map((node, at) => {
    if (node.kind === 'operation') return ranks[at] ?? 0
    const readers = nodes.flatMap((each, to) => (operandsOf(each).includes(at) ? [ranks[to] ?? 0] : []))
    return Math.min(...readers) - 1
  })
}

/** Sorts a graph into layers, each from top to bottom so that the operands of an operation stand in their order. */
export function letterLayers(graph: Graph): LetterLayers {
  const ranks = ranksOf(graph)
  const layers: LayerItem[][] = Array.from({ length: (ranks[graph.output] ?? 0) + 1 }, () => [])
  const edges: (readonly LayerItem[])[] = []
  const seen = new Map<number, LayerItem>()
  const visit = (at: number): LayerItem => {
    const known = seen.get(at)
    if (known) return known
    const item: LayerItem = { node: at }
    seen.set(at, item)
    layers[ranks[at] ?? 0]?.push(item)
    for (const from of operandsOf(nodeAt(graph, at))) {
      const passed = layers.slice((ranks[from] ?? 0) + 1, ranks[at]).map((layer) => {
        const pass: LayerItem = {}
        layer.push(pass)
        return pass
      })
      edges.push([visit(from), ...passed, item])
    }
    return item
  }
  visit(graph.output)
  return { layers, edges }
}
