import { backwardOrder } from '../../engine/gradient-flow'
import type { Graph, GraphNode, OperationNode } from '../../engine/graph'
import { extraOf } from '../../engine/remembered-extra'
import { inputValues, type Run } from '../../engine/run'
import { formatShape, isScalarShape, type Shape, type Tensor } from '../../engine/tensor'
import { arrayLook, isMap } from '../array-look'
import type { Block, Digits, LayoutRequest, RequestedNode } from '../request'
import { px } from '../sizes'
import { glyphLines } from './glyph-lines'
import { formulaWidth, numberWidth, symbolWidth } from './text-width'
import { cellText, numberText, scaleText } from './written'

/** What is written on and below a node, as plain text. */
export interface NodeWords {
  /** Its symbol. */
  readonly symbol: string
  /** What it keeps from the forward pass; empty if it keeps nothing. */
  readonly keeps: string
}

/** Measures a number or an array as it will be written. */
function blockOf(tensor: Tensor): Block {
  const { shape } = tensor
  const look = arrayLook(shape)
  const widest = (digits: Digits): number => {
    if (look === 'number') return numberWidth(numberText(tensor))
    if (isMap(look)) return px.ramp + px.padding / 2 + numberWidth(scaleText(tensor))
    return Math.max(...[...tensor.data].map((entry) => numberWidth(cellText(entry, digits))))
  }
  return { look, ...drawnIn(shape), isVector: shape.length === 1, textPx: { 2: widest(2), 3: widest(3) } }
}

const drawnIn = (shape: Shape): { readonly rows: number; readonly columns: number } => ({
  rows: shape.length === 2 ? (shape[0] ?? 1) : 1,
  columns: shape.at(-1) ?? 1,
})

/** The width of the word “keeps”. */
export const keepsWordPx = 44

/** What stands on the edges in place of numbers, as plain text. */
export interface WrittenSymbols {
  readonly value: (position: number) => string
  /** The whole gradient of a node. */
  readonly gradient: (position: number) => string
  readonly contribution: (position: number, operand: number) => string
}

/** What a graph is laid out for. */
export interface LayoutGoal extends Pick<LayoutRequest, 'stage' | 'goalPx' | 'arrangement'> {
  /** Given if symbols are written in place of numbers. */
  readonly symbols?: WrittenSymbols | undefined
  /** The id of the card that shows the image of the digit that the graph is about, if it is about one. */
  readonly pictured?: string | undefined
}

/** The request for a run of a graph, whose numbers determine the widths. */
export function layoutRequest(
  { graph, values, gradients, contributions }: Run,
  wordsOf: (position: number) => NodeWords,
  { pictured, symbols, ...goal }: LayoutGoal,
): LayoutRequest {
  const reached = new Set(backwardOrder(graph))
  const nodes = graph.nodes.map((node, position): RequestedNode => {
    const { symbol, keeps } = wordsOf(position)
    const gradient = reached.has(position) ? gradients.get(position) : undefined
    const extra = node.kind === 'operation' ? rememberedArray(node, values) : undefined
    const operands = node.kind === 'operation' ? node.inputs : []
    return {
      look: lookOf(node),
      inputs: operands,
      contributions: operands.map((_, operand) => {
        const sent = contributions.get(position)?.[operand]
        return sent && blockOf(sent)
      }),
      value: blockOf(values[position] as Tensor),
      ...(gradient && { gradient: blockOf(gradient) }),
      ...(extra && { extra: blockOf(extra) }),
      glyphPx: node.kind === 'operation' ? glyphLines(node.op).map(symbolWidth) : [],
      symbolPx: symbolWidth(symbol),
      shapePx: isScalarShape(node.shape) ? 0 : symbolWidth(formatShape(node.shape)),
      keepsPx: keeps === '' ? 0 : keepsWordPx + symbolWidth(keeps),
      ...(node.id === pictured && !gradient && { hasImage: true }),
    }
  })
  const written = symbols ? nodes.map((node, position) => inSymbols(node, position, symbols)) : nodes
  return { nodes: written, output: graph.output, groups: groupsOf(graph), ...goal }
}

/** A formula in one line, or nothing. */
function lineOf(plain: string): Block {
  const width = formulaWidth(plain)
  const look = plain === '' ? 'none' : 'symbol'
  return { look, rows: 1, columns: 1, isVector: false, textPx: { 2: width, 3: width } }
}

/** A node with symbols in place of all numbers; no array is drawn. */
function inSymbols(
  { extra: _, ...node }: RequestedNode,
  position: number,
  { value, gradient, contribution }: WrittenSymbols,
): RequestedNode {
  return {
    ...node,
    value: lineOf(value(position)),
    ...(node.gradient && { gradient: lineOf(gradient(position)) }),
    contributions: node.contributions.map((sent, operand) => sent && lineOf(contribution(position, operand))),
  }
}

function lookOf(node: GraphNode): RequestedNode['look'] {
  if (node.kind === 'operation') return node.op.look
  if (!isScalarShape(node.shape)) return 'card'
  return node.kind === 'constant' ? 'constant' : 'pill'
}

/** The array that an op works out and remembers, if any. */
function rememberedArray(node: OperationNode, values: Run['values']): Tensor | undefined {
  const tensor = extraOf(node)?.value(inputValues(node, values))
  return tensor && !isScalarShape(tensor.shape) ? tensor : undefined
}

const groupsOf = ({ groups, positions }: Graph): readonly (readonly number[])[] =>
  groups.map(({ members }) => members.flatMap((id) => positions.get(id) ?? []))
