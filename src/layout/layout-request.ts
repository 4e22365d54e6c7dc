import { groupsAround, groupsWith } from '../engine/folding/groups-around'
import { backwardOrder } from '../engine/gradient-flow'
import { type Graph, nodeAt } from '../engine/graph'
import { isScalarShape } from '../engine/tensor'
import { constantsOver, type EdgeWriting, edgeWritings, sharedSources } from './edge-writing'
import { operandOrder, type RequestedOrder } from './operand-order'
import { bendPx, cardSize, footSize, nodeSize, type Size, sizes, valueSize } from './sizes'

/** A box to be placed, by its name. */
export interface RequestedNode extends Size {
  readonly name: string
  /** The innermost group that it lies in. */
  readonly group?: string
}

/** A line between two boxes with room for what is written on it. */
export interface RequestedEdge extends Size {
  readonly name: string
  readonly from: string
  readonly to: string
  /** How much it should run straight. */
  readonly weight: number
}

/** What is to be laid out, in plain data, so that a worker can do it. */
export interface LayoutRequest {
  readonly nodes: readonly RequestedNode[]
  readonly edges: readonly RequestedEdge[]
  /** Groups by name, each with the group around it. */
  readonly groups: readonly { readonly name: string; readonly around?: string }[]
  /** Which box stands over which. */
  readonly order: readonly RequestedOrder[]
}

/** The name of the place at the end of the line that leaves the output. */
export const terminalName = 'terminal'

/** The room over a node for a constant and its arrow. */
export const overheadPx = 62

/** How a group is called among the boxes. */
const groupName = (id: string): string => `group ${id}`

/** What has to be laid out for a graph. */
export function layoutRequest(graph: Graph): LayoutRequest {
  const writings = edgeWritings(graph)
  const over = constantsOver(graph, writings)
  return {
    nodes: [...requestedNodes(graph, over, sharedSources(writings)), terminal(graph)],
    edges: [...requestedEdges(graph, writings, over), terminalEdge(graph)],
    groups: graph.groups.map(({ id }, i) => {
      const [around] = groupsAround(graph.groups, i)
      return { name: groupName(id), ...(around && { around: groupName(around.id) }) }
    }),
    order: operandOrder(graph, over),
  }
}

function requestedNodes(
  graph: Graph,
  over: ReadonlyMap<number, number>,
  shared: ReadonlySet<number>,
): readonly RequestedNode[] {
  const reached = new Set(backwardOrder(graph))
  const carriers = new Set(over.values())
  return graph.nodes.flatMap((node, position): RequestedNode[] => {
    if (over.has(position)) return []
    const { width, height } = nodeSize(node, reached.has(position))
    const foot = footSize(graph, node, shared.has(position))
    const side = Math.max(foot.height, carriers.has(position) ? overheadPx : 0)
    const [group] = groupsWith(graph.groups, node.id)
    return [
      {
        name: String(position),
        width: Math.max(width, foot.width),
        height: height + 2 * side,
        ...(group && { group: groupName(group.id) }),
      },
    ]
  })
}

/** Lines with room to bend, where one is not alone into its node and out of its source. */
function requestedEdges(
  graph: Graph,
  writings: readonly EdgeWriting[],
  over: ReadonlyMap<number, number>,
): readonly RequestedEdge[] {
  const drawn = writings.filter(({ edge }) => !over.has(edge.from))
  const leaving = counted(drawn.map(({ edge }) => edge.from))
  const arriving = counted(drawn.map(({ edge }) => edge.to))
  return drawn.map(({ edge: { id, from, to }, size }) => {
    const isStraight = leaving.get(from) === 1 && arriving.get(to) === 1
    return {
      name: id,
      from: String(from),
      to: String(to),
      weight: graph.nodes[from]?.kind === 'operation' ? 8 : 1,
      width: size.width + (isStraight ? 0 : bendPx),
      height: size.height,
    }
  })
}

function counted(positions: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const position of positions) counts.set(position, (counts.get(position) ?? 0) + 1)
  return counts
}

function terminal(graph: Graph): RequestedNode {
  const { id, shape } = nodeAt(graph, graph.output)
  const size = isScalarShape(shape)
    ? { width: 16 + 11 * [...id].length, height: 40 }
    : cardSize(id, shape, true)
  return { name: terminalName, ...size }
}

function terminalEdge(graph: Graph): RequestedEdge {
  const isNumber = isScalarShape(nodeAt(graph, graph.output).shape)
  const label = isNumber ? valueSize([]) : { width: 20, height: 0 }
  return {
    name: terminalName,
    from: String(graph.output),
    to: terminalName,
    weight: 8,
    width: label.width + 8,
    height: 2 * label.height + sizes.linesHeightPx,
  }
}
