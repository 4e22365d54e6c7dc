import { plainSymbol } from '../../../engine/formula/tex-symbol'
import { type Graph, type GraphNode, nodeAt } from '../../../engine/graph'
import { required } from '../../../lib/required'
import { drawnTogether, emptyDrawing, type GraphDrawing } from '../../graph-picture/drawing'
import { constantItem, type Item, nameItem, operationItem, wordItem } from '../../graph-picture/drawn-item'
import { curve } from '../../graph-picture/edge-line'
import { frame } from '../../graph-picture/frame'
import type { PictureBox } from '../../graph-picture/GraphPicture'
import { inHalves } from '../../graph-picture/in-halves'
import { type LayerItem, letterLayers } from './letter-layers'

/** The most space between the middles of two layers, and of two things in a layer. */
const mostPx = { across: 58, down: 40 } as const

/** What is beside the middle of the first and the last thing. */
const marginPx = 20

/** How far from the middle of a constant its line begins: it has no outline. */
const constantPx = 8

/** The name behind the output, with the line to it. */
const resultPx = 26

function itemOf(node: GraphNode): Item {
  if (node.kind === 'operation') return operationItem(node.op.glyph.plain, node.op.look)
  return node.kind === 'constant'
    ? constantItem(node.value.data[0] ?? Number.NaN)
    : nameItem(plainSymbol(node.id))
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Puts layers beside one another, in the middle of the frame. */
function placed(layers: readonly (readonly LayerItem[])[], margin: number): ReadonlyMap<LayerItem, Point> {
  const room = frame.width - 2 * margin - resultPx
  const across = Math.min(mostPx.across, layers.length > 1 ? room / (layers.length - 1) : 0)
  const left = (frame.width - resultPx - across * (layers.length - 1)) / 2
  return new Map(
    layers.flatMap((layer, column) => {
      const down = Math.min(mostPx.down, frame.height / layer.length)
      return layer.map((item, i) => {
        const y = frame.height / 2 + down * (i - (layer.length - 1) / 2)
        return [item, { x: left + across * column, y }] as const
      })
    }),
  )
}

/** A picture, and the part of its frame that it takes. */
interface LetterDrawing {
  readonly drawing: GraphDrawing
  readonly box: PictureBox
}

/** Draws a graph of single numbers small, with the letters of its inputs and none of its numbers. */
export function letterDrawing(graph: Graph): LetterDrawing {
  const { layers, edges } = letterLayers(graph)
  const items = graph.nodes.map(itemOf)
  const places = placed(layers, Math.max(...items.map(({ width }) => width)) / 2 + 2)
  const at = (item: LayerItem): Point => required(places.get(item), 'everything in a layer has a place')
  const nodes = layers.flat().flatMap((item) => {
    const { x, y } = at(item)
    return item.node === undefined ? [] : [required(items[item.node], 'every node has a look').drawn(x, y)]
  })
  const isConstant = ({ node }: LayerItem): boolean =>
    node !== undefined && nodeAt(graph, node).kind === 'constant'
  const lines = edges.map(([first, ...rest]) => {
    const { x, y } = at(required(first, 'an edge begins somewhere'))
    const begin = first && isConstant(first) ? x + constantPx : x
    return curve([{ x: begin, y }, ...rest.map(at)])
  })
  const output = at(required(layers.at(-1)?.[0], 'the output is the last'))
  const end = output.x + resultPx + 6
  const drawing = drawnTogether([
    { ...emptyDrawing, lines: [...lines, `M${output.x} ${output.y}H${end - 8}`] },
    ...nodes,
    wordItem(plainSymbol(nodeAt(graph, graph.output).id)).drawn(end, output.y),
  ])
  const most = Math.max(...layers.map(({ length }) => length))
  const height = Math.min(frame.height, mostPx.down * Math.max(2, most))
  const left = Math.min(...layers.flat().map((item) => at(item).x)) - marginPx
  const width = end + marginPx / 2 - left
  return { drawing: inHalves(drawing), box: [left, (frame.height - height) / 2, width, height] }
}
