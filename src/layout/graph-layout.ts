import { graphlib, layout } from '@dagrejs/dagre'
import { type Edge, edgesOf } from '../engine/edges'
import { backwardOrder, carriesGradient } from '../engine/gradient-flow'
import type { Graph } from '../engine/graph'
import { isScalarShape } from '../engine/tensor'
import type { Box, Point } from './geometry'
import { inOperandOrder } from './operand-order'
import { cardSize, footHeight, isCard, nodeSize, type Size, sizes, valueSize } from './sizes'

/** What is written on an edge: the value above its lines, the gradient below. */
export interface EdgeLayout {
  readonly edge: Edge
  readonly showsValue: boolean
  readonly showsGradient: boolean
  /** Where the edge's numbers stand; its lines run through the centre. */
  readonly label: Box
  /** Where the lines pass between the two nodes, for edges that go past other nodes. */
  readonly waypoints: readonly Point[]
}

/** Where everything of a graph stands, in pixels of the unscaled graph, from (0, 0). */
export interface GraphLayout extends Size {
  /** By node position. */
  readonly nodes: readonly Box[]
  readonly edges: readonly EdgeLayout[]
  /** Where the output's name stands, with its arrays where it is no single number. */
  readonly terminal: Box
  /** Where the output's number stands, between its node and its name. */
  readonly terminalLabel: Box
}

const marginPx = 24

interface Writing {
  readonly showsValue: boolean
  readonly showsGradient: boolean
}

/** What is written on an edge: cards show their own arrays, constants their own number. */
function writingOn(graph: Graph, edge: Edge, hasGradient: boolean, isShared: boolean): Writing {
  const from = graph.nodes[edge.from]
  if (!from || from.kind === 'constant') return { showsValue: false, showsGradient: false }
  return isCard(from)
    ? { showsValue: false, showsGradient: hasGradient && isShared }
    : { showsValue: true, showsGradient: hasGradient }
}

function labelSize(graph: Graph, edge: Edge, writing: Writing): Size {
  const { width, height } = valueSize(graph.nodes[edge.from]?.shape ?? [])
  if (!writing.showsValue && !writing.showsGradient) return { width: 28, height: sizes.linesHeightPx }
  return { width: width + 12, height: 2 * height + sizes.linesHeightPx }
}

/** Lays a graph out in layers from left to right, an op's operands from top to bottom. */
export function layoutGraph(graph: Graph): GraphLayout {
  const reached = new Set(backwardOrder(graph))
  const written = writtenEdges(graph, reached)
  const dag = new graphlib.Graph({ multigraph: true })
  dag.setGraph({ rankdir: 'LR', nodesep: 28, ranksep: 20, edgesep: 24, marginx: marginPx, marginy: marginPx })
  graph.nodes.forEach((node, position) => {
    const size = nodeSize(node, reached.has(position))
    dag.setNode(String(position), { width: size.width, height: size.height + 2 * footHeight(graph, node) })
  })
  for (const { edge, size } of written) {
    dag.setEdge(String(edge.from), String(edge.to), { ...size, labelpos: 'c' }, edge.id)
  }
  addTerminal(dag, graph)
  layout(dag)
  return inOperandOrder(graph, readLayout(dag, graph, written, reached))
}

type WrittenEdge = Writing & { readonly edge: Edge; readonly size: Size }

function writtenEdges(graph: Graph, reached: ReadonlySet<number>): readonly WrittenEdge[] {
  const edges = edgesOf(graph)
  const carrying = edges.filter((edge) => reached.has(edge.to) && carriesGradient(graph, edge))
  return edges.map((edge) => {
    const isShared = carrying.filter((other) => other.from === edge.from).length > 1
    const writing = writingOn(graph, edge, carrying.includes(edge), isShared)
    return { edge, ...writing, size: labelSize(graph, edge, writing) }
  })
}

function addTerminal(dag: graphlib.Graph, graph: Graph): void {
  const output = graph.nodes[graph.output]
  if (!output) return
  const isNumber = isScalarShape(output.shape)
  const size = isNumber
    ? { width: 48 + 6 * [...output.id].length, height: 40 }
    : cardSize(output.id, output.shape, true)
  const label = isNumber ? valueSize([]) : { width: 28, height: 0 }
  dag.setNode('terminal', { ...size })
  dag.setEdge(
    String(graph.output),
    'terminal',
    { width: label.width + 12, height: 2 * label.height + sizes.linesHeightPx, labelpos: 'c' },
    'terminal',
  )
}

function readLayout(
  dag: graphlib.Graph,
  graph: Graph,
  written: readonly WrittenEdge[],
  reached: ReadonlySet<number>,
): GraphLayout {
  const { width = 0, height = 0 } = dag.graph()
  const nodes = graph.nodes.map((node, position) => {
    const { x, y } = dag.node(String(position))
    return { x, y, ...nodeSize(node, reached.has(position)) }
  })
  const edges = written.map(({ edge, size, showsValue, showsGradient }): EdgeLayout => {
    const { x, y, points } = dag.edge(String(edge.from), String(edge.to), edge.id)
    const label = { x: x ?? 0, y: y ?? 0, ...size }
    return { edge, showsValue, showsGradient, label, waypoints: points.slice(1, -1) }
  })
  const end = dag.node('terminal')
  const stub = dag.edge(String(graph.output), 'terminal', 'terminal')
  return {
    width,
    height,
    nodes,
    edges,
    terminal: { x: end.x, y: end.y, width: end.width, height: end.height },
    terminalLabel: { x: stub.x ?? 0, y: stub.y ?? 0, width: stub.width ?? 0, height: stub.height ?? 0 },
  }
}
