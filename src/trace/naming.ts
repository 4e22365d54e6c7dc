import type { Edge } from '../engine/edges'
import { type Graph, nodeAt, type OperationNode } from '../engine/graph'
import type { Arguments } from '../engine/notation'
import { inputValues, type Run } from '../engine/run'
import { formatShape, type Shape, type Tensor } from '../engine/tensor'
import { indexed } from './entry-index'
import { extraOf } from './remembered-extra'
import { plainOf, texOf } from './symbol'
import { tensorPlain, tensorTex } from './tensor-tex'

/** What a piece of a formula says of its node or edge. */
export type TieRole = 'value' | 'gradient' | 'local'

/** A piece of a formula that stands for a node or an edge, so that the page can link and colour it. */
export const tied = (id: string, role: TieRole, tex: string): string =>
  `\\htmlData{for=${id.replaceAll(',', '{,}')}, role=${role}}{${tex}}`

const withShape = (tex: string, shape: Shape): string =>
  shape.length === 0 ? tex : `\\underset{${formatShape(shape)}}{${tex}}`

/** ∂L/∂node as LaTeX, with its shape under it where it has one. */
export const gradientTex = (graph: Graph, position: number, loss: string): string =>
  withShape(gradientSymbolTex(graph, position, loss), nodeAt(graph, position).shape)

/** ∂L/∂node as LaTeX, or ∂L/∂node_ij for one entry, without its shape. */
export const gradientSymbolTex = (graph: Graph, position: number, loss: string, index = ''): string =>
  tied(nodeAt(graph, position).id, 'gradient', gradientFraction(graph, position, loss, index))

/** The part of ∂L/∂node, or of one entry of it, that comes over one edge, as LaTeX. */
export const partTex = (graph: Graph, { id, from, to }: Edge, loss: string, index = ''): string =>
  tied(id, 'gradient', `\\left. ${gradientFraction(graph, from, loss, index)} \\right|_{${texOf(graph, to)}}`)

const gradientFraction = (graph: Graph, position: number, loss: string, index: string): string =>
  `\\frac{\\partial ${texLoss(graph, loss)}}{\\partial ${indexed(texOf(graph, position), index)}}`

const texLoss = (graph: Graph, loss: string): string => {
  const position = graph.positions.get(loss)
  return position === undefined ? loss : texOf(graph, position)
}

const plainLoss = (graph: Graph, loss: string): string => {
  const position = graph.positions.get(loss)
  return position === undefined ? loss : plainOf(graph, position)
}

/** ∂L/∂node in plain text. */
export const gradientPlain = (graph: Graph, position: number, loss: string): string =>
  `∂${plainLoss(graph, loss)}/∂${plainOf(graph, position)}`

/** A node's symbol as LaTeX, with its shape under it where it has one. */
export const valueTex = (graph: Graph, position: number): string =>
  withShape(symbolTex(graph, position), nodeAt(graph, position).shape)

/** A node's symbol as LaTeX, without its shape. */
export const symbolTex = (graph: Graph, position: number): string =>
  tied(nodeAt(graph, position).id, 'value', texOf(graph, position))

const shapesOf = (graph: Graph, node: OperationNode): readonly Shape[] =>
  node.inputs.map((position) => nodeAt(graph, position).shape)

/** Symbols for an op's operands and output, as LaTeX; in matrix formulas with their shapes, unless told otherwise. */
export function symbolArguments(
  { graph, values }: Run,
  position: number,
  node: OperationNode,
  showShapes = true,
): Arguments {
  const extra = extraOf(node)
  return {
    inputs: node.inputs.map((from) => symbolTex(graph, from)),
    output: symbolTex(graph, position),
    showShapes,
    ...(extra && { extra: extra.symbol(inputValues(node, values)) }),
    shapes: shapesOf(graph, node),
  }
}

/** Numbers for an op's operands and output, as LaTeX. */
export function numberArguments({ graph, values }: Run, position: number, node: OperationNode): Arguments {
  const number = (at: number): string => numberTex(graph, at, values[at] as Tensor, 'value')
  const extra = extraOf(node)
  return {
    inputs: node.inputs.map(number),
    output: number(position),
    ...(extra && { extra: tensorTex(extra.value(inputValues(node, values))) }),
    shapes: shapesOf(graph, node),
  }
}

/** A number, or a small matrix, tied to the node that it belongs to. */
export const numberTex = (
  graph: Graph,
  position: number,
  tensor: Tensor,
  role: 'value' | 'gradient',
): string => tied(nodeAt(graph, position).id, role, tensorTex(tensor))

/** Symbols or numbers for an op's operands and output, in plain text. */
export function plainArguments(
  { graph, values }: Run,
  position: number,
  node: OperationNode,
  form: 'symbols' | 'numbers',
): Arguments {
  const written = (at: number): string =>
    form === 'numbers' ? tensorPlain(values[at] as Tensor) : plainOf(graph, at)
  const extra = extraOf(node)
  return {
    inputs: node.inputs.map(written),
    output: written(position),
    ...(extra && { extra: plainWords(extra.symbol(inputValues(node, values))) }),
    shapes: shapesOf(graph, node),
  }
}

const plainWords = (tex: string): string => tex.replace(/\\text\{(.*)\}/, '$1').replace(' \\Sigma ', '·Σ')
