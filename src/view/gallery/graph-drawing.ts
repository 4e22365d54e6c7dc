import type { GraphNode } from '../../engine/graph'
import { type Run, runGraph } from '../../engine/run'
import { fromNested } from '../../engine/tensor'
import { routeEdge, routeTerminal } from '../../layout/edge-route'
import { layoutGraph } from '../../layout/layout-graph'
import { required } from '../../lib/required'
import type { Program } from '../../program/program'
import { graphOf } from '../../program/program-graphs'
import { nodeWords } from '../../trace/words/node-words'

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

/** The stage of a lesson in a window of 1440 × 900. */
const page = { width: 814, height: 591 }

const cornerPx = 14

/** A program's pass with its own numbers. */
function ownRun(program: Program): Run {
  const { upstream } = program.setup
  return runGraph(graphOf(program), upstream === undefined ? undefined : fromNested(upstream))
}

const toTenth = (px: number): number => Math.round(px * 10) / 10

const lineToTenths = (path: string): string =>
  path.replace(/-?\d+\.\d+/g, (px) => String(toTenth(Number(px))))

/** Draws a graph in outline, laid out as a lesson shows it; to a tenth of a pixel, so that its data stay short. */
export function graphDrawing(program: Program): GraphDrawing {
  const run = ownRun(program)
  const { graph } = run
  const layout = layoutGraph(run, nodeWords(run), { stage: page, goalPx: 14 })
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
