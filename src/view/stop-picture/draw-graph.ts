import { type Graph, nodeAt } from '../../engine/graph'
import { isScalarShape, type Tensor } from '../../engine/tensor'
import { drawnEdge } from '../../layout/drawn-edge'
import { edgeNumbers, nodeBox, type Offsets, offsetOf, routeTerminal } from '../../layout/edge-route'
import type { Box } from '../../layout/geometry'
import type { GraphLayout } from '../../layout/graph-layout'
import { movedWriting, type Written } from '../../layout/writing'
import type { ViewBox } from '../../state/link/link'
import type { ProgramSession } from '../../state/session/program-session'
import { type Frame, frameAt } from '../../trace/steps/frame'
import { surroundingsOf } from '../workbench/graph/surroundings'
import { wholeWithMoved } from '../workbench/graph/whole-with-moved'
import { type DrawnTensor, drawnTensor } from './drawn-tensor'
import type { DrawnLine, DrawnNode, StopDrawing } from './stop-drawing'

/** What of a link decides how a graph is drawn besides its layout. */
interface DrawnIn {
  readonly offsets: Offsets
  readonly view: ViewBox | undefined
}

/** A picture of a session's graph in a layout, at its step: what is known and what is at work, without letters to read. */
export function drawGraph(
  { run, trace, step }: ProgramSession,
  layout: GraphLayout,
  { offsets, view }: DrawnIn,
): StopDrawing {
  const { graph } = run
  const frame = frameAt(trace, run, step)
  const terminal = routeTerminal(graph, layout, offsets)
  const isCard = !isScalarShape(nodeAt(graph, graph.output).shape)
  const surroundings = surroundingsOf({ run, layout }, offsets)
  const written: DrawnTensor[] = [
    ...layout.edges.map((each) =>
      inPlaces(edgeNumbers(graph, layout, each, offsets), {
        value: frame.values.get(each.edge.from),
        gradient: frame.contributions.get(each.edge.id),
      }),
    ),
    ...[...layout.trunks].map(([position, trunk]) =>
      inPlaces(movedWriting(trunk, offsetOf(graph, layout, position, offsets)), numbersOf(frame, position)),
    ),
    ...layout.measures.flatMap(({ look }, position) =>
      look === 'card' ? cardArrays(position, surroundings.arrayOf, frame) : [],
    ),
    isCard
      ? inPlaces(halves(terminal.box), numbersOf(frame, graph.output))
      : inPlaces(terminal, numbersOf(frame, graph.output)),
  ]
  return {
    seen: boxOfView(view ?? wholeWithMoved(layout, layout.nodes.length, surroundings) ?? whole, layout),
    frames: layout.frames.flatMap((box) => box ?? []),
    lines: linesOf(graph, layout, offsets, frame),
    nodes: [
      ...layout.measures.map((_, position) => drawnNode(graph, layout, offsets, position, frame)),
      ...(isCard ? [{ ...terminal.box, kind: 'card' as const, isLit: false }] : []),
    ],
    numbers: written.flatMap(({ numbers }) => numbers),
    cells: written.flatMap(({ cells }) => cells),
  }
}

const whole: ViewBox = { x: 0, y: 0, width: 1, height: 1 }

const boxOfView = ({ x, y, width, height }: ViewBox, layout: GraphLayout): Box => ({
  x: (x + width / 2) * layout.width,
  y: (y + height / 2) * layout.height,
  width: width * layout.width,
  height: height * layout.height,
})

/** Where the arrays of an output stand in the card at its end. */
const halves = ({ x, y, width, height }: Box): Written => ({
  value: { x, y: y - height / 6, width: width * 0.8, height: height / 4 },
  gradient: { x, y: y + height / 4, width: width * 0.8, height: height / 4 },
})

interface Numbers {
  readonly value: Tensor | undefined
  readonly gradient: Tensor | undefined
}

const numbersOf = ({ values, gradients }: Frame, position: number): Numbers => ({
  value: values.get(position),
  gradient: gradients.get(position),
})

const inPlaces = (places: Written, { value, gradient }: Numbers): DrawnTensor =>
  both(drawnTensor(value, places.value, 'forward'), drawnTensor(gradient, places.gradient, 'backward'))

const both = (a: DrawnTensor, b: DrawnTensor): DrawnTensor => ({
  numbers: [...a.numbers, ...b.numbers],
  cells: [...a.cells, ...b.cells],
})

const cardArrays = (
  position: number,
  arrayOf: (position: number, role: 'value' | 'gradient') => Box,
  { values, gradients }: Frame,
): readonly DrawnTensor[] => [
  drawnTensor(values.get(position), arrayOf(position, 'value'), 'forward'),
  drawnTensor(gradients.get(position), arrayOf(position, 'gradient'), 'backward'),
]

function linesOf(
  graph: Graph,
  layout: GraphLayout,
  offsets: Offsets,
  { values, gradients, contributions }: Frame,
): readonly DrawnLine[] {
  const pair = (
    paths: { readonly forward: string; readonly backward: string },
    hasValue: boolean,
    hasGradient: boolean,
  ): readonly DrawnLine[] => [
    { path: paths.forward, reached: hasValue ? 'forward' : 'unknown' },
    ...(hasGradient ? [{ path: paths.backward, reached: 'backward' as const }] : []),
  ]
  return [
    ...layout.edges.flatMap((each) => {
      const { edge, paths } = drawnEdge(graph, layout, each, offsets)
      return pair(paths, values.has(edge.from), contributions.has(edge.id))
    }),
    ...pair(
      routeTerminal(graph, layout, offsets).paths,
      values.has(graph.output),
      gradients.has(graph.output),
    ),
  ]
}

function drawnNode(
  graph: Graph,
  layout: GraphLayout,
  offsets: Offsets,
  position: number,
  { lit }: Frame,
): DrawnNode {
  const node = nodeAt(graph, position)
  const look = layout.measures[position]?.look ?? 'circle'
  return {
    ...nodeBox(graph, layout, position, offsets),
    kind: look === 'constant' ? 'pill' : look,
    isLit: lit.node === position || lit.nodes?.has(position) === true,
    ...(node.kind === 'operation' && { sign: node.op.glyph.plain }),
  }
}
