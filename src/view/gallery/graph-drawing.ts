import type { Graph, GraphNode } from '../../engine/graph'
import { routeEdge, routeTerminal } from '../../layout/edge-route'
import { layoutGraph } from '../../layout/layout-graph'
import { required } from '../../lib/required'

/** A node's outline, with what decides its colours. */
export interface DrawnNode {
  readonly kind: GraphNode['kind']
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** The radius of its corners. */
  readonly rx: number
}

/** A small picture of a graph, in pixels of the unscaled graph from (0, 0). */
export interface GraphDrawing {
  readonly width: number
  readonly height: number
  /** The lines as data of SVG paths. */
  readonly lines: readonly string[]
  readonly nodes: readonly DrawnNode[]
}

const cornerPx = 14

const toTenth = (px: number): number => Math.round(px * 10) / 10

const lineToTenths = (path: string): string =>
  path.replace(/-?\d+\.\d+/g, (px) => String(toTenth(Number(px))))

/** Draws a graph in outline, laid out as a lesson shows it; to a tenth of a pixel, so that its data stay short. */
export function graphDrawing(graph: Graph): GraphDrawing {
  const layout = layoutGraph(graph)
  const unmoved = new Map()
  const routes = [
    ...layout.edges.map((edge) => routeEdge(graph, layout, edge, unmoved)),
    routeTerminal(graph, layout, unmoved),
  ]
  return {
    width: toTenth(layout.width),
    height: toTenth(layout.height),
    lines: routes.map(({ paths }) => lineToTenths(paths.forward)),
    nodes: graph.nodes.map((node, position) => {
      const { x, y, width, height } = required(layout.nodes[position], `node ${node.id}`)
      const isCircle = node.kind === 'operation' && node.op.look === 'circle'
      return {
        kind: node.kind,
        x: toTenth(x - width / 2),
        y: toTenth(y - height / 2),
        width: toTenth(width),
        height: toTenth(height),
        rx: toTenth(isCircle ? width / 2 : cornerPx),
      }
    }),
  }
}
