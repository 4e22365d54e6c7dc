import { graphlib, layout as layoutWithDagre } from '@dagrejs/dagre'
import { backwardOrder } from '../engine/gradient-flow'
import { type Graph, nodeAt } from '../engine/graph'
import { isScalarShape } from '../engine/tensor'
import { constantsOver, type EdgeWriting, edgeWritings, sharedSources } from './edge-writing'
import type { Box } from './geometry'
import type { EdgeLayout, GraphLayout } from './graph-layout'
import { placeLabels } from './place-labels'
import { bendPx, cardSize, footSize, nodeSize, type Size, sizes, valueSize } from './sizes'

const marginPx = 10

/** The room over a node for a constant and its arrow. */
const overheadPx = 62

/** Lays a graph out in layers from left to right, an op's operands from top to bottom. */
export function layoutGraph(graph: Graph): GraphLayout {
  const writings = edgeWritings(graph)
  const over = constantsOver(graph, writings)
  const dag = new graphlib.Graph({ multigraph: true })
  dag.setGraph({ rankdir: 'LR', nodesep: 14, ranksep: 16, edgesep: 14, marginx: marginPx, marginy: marginPx })
  addNodes(dag, graph, over, sharedSources(writings))
  for (const { edge, size } of writings) {
    if (over.has(edge.from)) continue
    const bends = bendOf(writings, over, edge)
    const straight = graph.nodes[edge.from]?.kind === 'operation' ? 8 : 1
    const label = { width: size.width + bends * bendPx, height: size.height, labelpos: 'c', weight: straight }
    dag.setEdge(String(edge.from), String(edge.to), label, edge.id)
  }
  addTerminal(dag, graph)
  layoutWithDagre(dag, { constraints: operandOrder(graph, over) })
  return placeLabels(graph, readLayout(dag, graph, writings, over))
}

/** Which of a node's operands stands over which, where a walk from the output meets them in that order: never in a circle. */
function operandOrder(graph: Graph, over: ReadonlyMap<number, number>): { left: string; right: string }[] {
  const met = new Map<number, number>()
  const waiting = [graph.output]
  for (let position = waiting.pop(); position !== undefined; position = waiting.pop()) {
    if (met.has(position)) continue
    met.set(position, met.size)
    const node = nodeAt(graph, position)
    if (node.kind === 'operation') waiting.push(...[...node.inputs].reverse())
  }
  return neighbouringOperands(graph)
    .filter(
      ([upper, lower]) =>
        !over.has(upper) && !over.has(lower) && (met.get(upper) ?? 0) < (met.get(lower) ?? 0),
    )
    .map(([upper, lower]) => ({ left: String(upper), right: String(lower) }))
}

/** Pairs of neighbouring operands, the earlier first. */
const neighbouringOperands = (graph: Graph): readonly (readonly [number, number])[] =>
  graph.nodes.flatMap((node) =>
    node.kind === 'operation'
      ? node.inputs.slice(1).map((lower, i) => [node.inputs[i] ?? lower, lower] as const)
      : [],
  )

function addNodes(
  dag: graphlib.Graph,
  graph: Graph,
  over: ReadonlyMap<number, number>,
  shared: ReadonlySet<number>,
): void {
  const reached = new Set(backwardOrder(graph))
  const carriers = new Set(over.values())
  graph.nodes.forEach((node, position) => {
    if (over.has(position)) return
    const { width, height } = nodeSize(node, reached.has(position))
    const foot = footSize(graph, node, shared.has(position))
    const side = Math.max(foot.height, carriers.has(position) ? overheadPx : 0)
    dag.setNode(String(position), { width: Math.max(width, foot.width), height: height + 2 * side })
  })
}

/** 1 where an edge's lines bend: one of several into its node, or one of several out of its source. */
function bendOf(
  writings: readonly EdgeWriting[],
  over: ReadonlyMap<number, number>,
  { from, to }: EdgeWriting['edge'],
): number {
  const drawn = writings.filter(({ edge }) => !over.has(edge.from))
  const isAlone = (side: 'from' | 'to', position: number): boolean =>
    drawn.filter(({ edge }) => edge[side] === position).length === 1
  return isAlone('from', from) && isAlone('to', to) ? 0 : 1
}

function addTerminal(dag: graphlib.Graph, graph: Graph): void {
  const output = nodeAt(graph, graph.output)
  const isNumber = isScalarShape(output.shape)
  const size = isNumber
    ? { width: 16 + 11 * [...output.id].length, height: 40 }
    : cardSize(output.id, output.shape, true)
  const label = isNumber ? valueSize([]) : { width: 20, height: 0 }
  dag.setNode('terminal', { ...size })
  const room = { width: label.width + 8, height: 2 * label.height + sizes.linesHeightPx }
  dag.setEdge(String(graph.output), 'terminal', { ...room, labelpos: 'c', weight: 8 }, 'terminal')
}

function readLayout(
  dag: graphlib.Graph,
  graph: Graph,
  writings: readonly EdgeWriting[],
  over: ReadonlyMap<number, number>,
): GraphLayout {
  const { width = 0, height = 0 } = dag.graph()
  const reached = new Set(backwardOrder(graph))
  const sizeAt = (position: number): Size => nodeSize(nodeAt(graph, position), reached.has(position))
  const boxOf = (name: string, size: Size): Box => {
    const { x, y } = dag.node(name)
    return { x, y, ...size }
  }
  const nodes = graph.nodes.map((_, position): Box => {
    const under = over.get(position)
    if (under === undefined) return boxOf(String(position), sizeAt(position))
    const { x, y } = dag.node(String(under))
    const size = sizeAt(position)
    return { x, y: y - sizeAt(under).height / 2 - overheadPx + size.height / 2, ...size }
  })
  const edges = writings.map(({ edge, size, showsValue, showsGradient }): EdgeLayout => {
    const words = { edge, showsValue, showsGradient }
    if (over.has(edge.from)) return { ...words, label: { x: 0, y: 0, width: 0, height: 0 }, waypoints: [] }
    const { x = 0, y = 0, points } = dag.edge(String(edge.from), String(edge.to), edge.id)
    return { ...words, label: { x, y, ...size }, waypoints: points.slice(1, -1) }
  })
  const stub = dag.edge(String(graph.output), 'terminal', 'terminal')
  const end = dag.node('terminal')
  return {
    width,
    height,
    nodes,
    edges,
    constantsOver: over,
    terminal: boxOf('terminal', { width: end.width, height: end.height }),
    terminalLabel: { x: stub.x ?? 0, y: stub.y ?? 0, width: stub.width ?? 0, height: stub.height ?? 0 },
  }
}
