import type { Edge } from '../../engine/edges'
import { number, numbers, tied } from '../../engine/formula/build'
import type { Formula, Index, Quantity, SymbolFormula } from '../../engine/formula/formula'
import { plainSymbol } from '../../engine/formula/tex-symbol'
import { type Graph, type GraphNode, nodeAt, type OperationNode } from '../../engine/graph'
import type { Arguments, EntryArguments, RememberedExtra } from '../../engine/op'
import { extraOf } from '../../engine/remembered-extra'
import { inputValues, type Run, valueAt } from '../../engine/run'
import type { Shape, Tensor } from '../../engine/tensor'
import { formatNumber } from '../../lib/format'
import { required } from '../../lib/required'

const isNumber = (node: GraphNode): boolean => node.kind === 'constant' && node.shape.length === 0

const indexed = (at: readonly Index[] | undefined): { readonly at?: readonly Index[] } =>
  at && at.length > 0 ? { at } : {}

/** A node's symbol, or one entry of it; a constant is the number itself. */
export function valueSymbol(graph: Graph, position: number, at?: readonly Index[]): Formula {
  const node = nodeAt(graph, position)
  const of: Quantity = { role: 'value', id: node.id }
  if (node.kind === 'constant' && isNumber(node)) return tied(of, number(node.value.data[0] ?? Number.NaN))
  return { kind: 'symbol', of, shape: node.shape, ...indexed(at) }
}

/** A node's name in a sentence: its symbol, or the number itself for a constant. */
export function plainName(graph: Graph, position: number): string {
  const node = nodeAt(graph, position)
  return node.kind === 'constant' && isNumber(node)
    ? formatNumber(node.value.data[0] ?? Number.NaN)
    : plainSymbol(node.id)
}

/** ∂L/∂node, or ∂L/∂node_ij for one entry. */
export function gradientSymbol(graph: Graph, position: number, loss: string, at?: readonly Index[]): Formula {
  const { id, shape } = nodeAt(graph, position)
  return { kind: 'symbol', of: { role: 'gradient', id, loss }, shape, ...indexed(at) }
}

/** Which operand an edge leads to, if its node takes the same input several times. */
const repeated = (graph: Graph, { from, to, operand }: Edge): { readonly operand?: number } => {
  const node = nodeAt(graph, to)
  const isRepeated = node.kind === 'operation' && node.inputs.filter((input) => input === from).length > 1
  return isRepeated ? { operand } : {}
}

const contribution = (graph: Graph, edge: Edge, loss: string): Quantity => ({
  role: 'contribution',
  id: nodeAt(graph, edge.from).id,
  via: nodeAt(graph, edge.to).id,
  edge: edge.id,
  loss,
  ...repeated(graph, edge),
})

/** The part of ∂L/∂node, or of one entry of it, that comes back along one edge. */
export const contributionSymbol = (
  graph: Graph,
  edge: Edge,
  loss: string,
  at?: readonly Index[],
): Formula => ({
  kind: 'symbol',
  of: contribution(graph, edge, loss),
  shape: nodeAt(graph, edge.from).shape,
  ...indexed(at),
})

const localDerivative = (graph: Graph, edge: Edge): Quantity => ({
  role: 'derivative',
  id: nodeAt(graph, edge.from).id,
  of: nodeAt(graph, edge.to).id,
  edge: edge.id,
  ...repeated(graph, edge),
})

/** ∂to/∂from along an edge, or of one entry with respect to another. */
export const localSymbol = (
  graph: Graph,
  edge: Edge,
  above?: readonly Index[],
  below?: readonly Index[],
): Formula => ({
  kind: 'symbol',
  of: localDerivative(graph, edge),
  shape: [],
  ...indexed(above),
  ...(below && below.length > 0 && { below }),
})

/** What an operation remembers besides operands and output, as a symbol. */
export function extraSymbol(
  run: Run,
  position: number,
  node: OperationNode,
  extra: RememberedExtra,
  at?: readonly Index[],
): SymbolFormula {
  const inputs = inputValues(node, run.values)
  const of: Quantity = { role: 'extra', id: nodeAt(run.graph, position).id, name: extra.name(inputs) }
  return { kind: 'symbol', of, shape: extra.value(inputs).shape, ...indexed(at) }
}

/** A node's number, or its small matrix, put in. */
export const valueNumbers = (graph: Graph, position: number, tensor: Tensor): Formula =>
  tied({ role: 'value', id: nodeAt(graph, position).id }, numbers(tensor))

/** A node's gradient put in. */
export const gradientNumbers = (graph: Graph, position: number, loss: string, tensor: Tensor): Formula =>
  tied({ role: 'gradient', id: nodeAt(graph, position).id, loss }, numbers(tensor))

/** What comes back along an edge, put in. */
export const contributionNumbers = (graph: Graph, edge: Edge, loss: string, tensor: Tensor): Formula =>
  tied(contribution(graph, edge, loss), numbers(tensor))

/** A local derivative put in. */
export const localNumbersOf = (graph: Graph, edge: Edge, of: Formula): Formula =>
  tied(localDerivative(graph, edge), of)

/** The quantity of a symbol, or of the number in its place; throws if a formula is neither. */
export function quantityOf(symbol: Formula): Quantity {
  if (symbol.kind === 'symbol') return symbol.of
  if (symbol.kind === 'tied') return symbol.to
  throw new Error(`${symbol.kind} is not a symbol`)
}

const shapesOf = (graph: Graph, node: OperationNode): readonly Shape[] =>
  node.inputs.map((position) => nodeAt(graph, position).shape)

/** Symbols for an op's operands and output. */
export function symbolArguments(run: Run, position: number, node: OperationNode): Arguments {
  const extra = extraOf(node)
  return {
    inputs: node.inputs.map((from) => valueSymbol(run.graph, from)),
    output: valueSymbol(run.graph, position),
    ...(extra && { extra: extraSymbol(run, position, node, extra) }),
    shapes: shapesOf(run.graph, node),
  }
}

/** Numbers for an op's operands and output. */
export function numberArguments({ graph, values }: Run, position: number, node: OperationNode): Arguments {
  const put = (at: number): Formula => valueNumbers(graph, at, valueAt(values, at))
  const extra = extraOf(node)
  return {
    inputs: node.inputs.map(put),
    output: put(position),
    ...(extra && { extra: numbers(extra.value(inputValues(node, values))) }),
    shapes: shapesOf(graph, node),
  }
}

/** Symbols for single entries of an op's operands and output. */
export function entryArguments(run: Run, position: number, node: OperationNode): EntryArguments {
  const { graph } = run
  const operandAt = (operand: number): number =>
    required(node.inputs[operand], `${node.id} has no operand ${operand}`)
  return {
    input: (operand, at) => valueSymbol(graph, operandAt(operand), at),
    output: (at) => valueSymbol(graph, position, at),
    extra: (at) =>
      extraSymbol(run, position, node, required(extraOf(node), `${node.id} remembers nothing else`), at),
    shapes: shapesOf(graph, node),
    outputShape: node.shape,
  }
}
