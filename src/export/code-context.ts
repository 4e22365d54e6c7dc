import { numpyConstant } from '../engine/constant-code'
import type { Edge } from '../engine/edges'
import { type Graph, type GraphNode, nodeAt, type OperationNode } from '../engine/graph'
import type { CodeArguments } from '../engine/op-code'
import { inputValues, type Run } from '../engine/run'
import type { Tensor } from '../engine/tensor'
import type { Language } from '../i18n/text'
import { PythonNames } from '../lib/python-names'
import { buildTrace, type Trace } from '../trace/steps/trace'

/** How a program is written. */
export interface CodeOptions {
  /** The language of its comments. */
  readonly language: Language
  /** Whether its long arrays are shortened, and nothing is printed at its end. */
  readonly isForReading: boolean
}

/** What a program is generated from, with a Python name for everything in it. */
export interface CodeContext extends CodeOptions {
  readonly run: Run
  readonly graph: Graph
  readonly trace: Trace
  readonly loss: string
  readonly names: PythonNames
  readonly valueNames: ReadonlyMap<number, string>
  readonly gradientNames: ReadonlyMap<number, string>
  /** By edge id: a name of its own if a node gets several contributions, else the node's gradient. */
  readonly contributionNames: ReadonlyMap<string, string>
}

const isScalarConstant = (node: GraphNode): boolean => node.kind === 'constant' && node.shape.length === 0

/** Names everything in a run; `defined` are the functions and classes that the program defines. */
export function codeContext(
  run: Run,
  loss: string,
  options: CodeOptions,
  defined: Iterable<string>,
): CodeContext {
  const { graph } = run
  const names = new PythonNames(defined)
  const trace = buildTrace(graph, 'node')
  const valueNames = new Map<number, string>()
  for (const isNamed of [true, false]) {
    for (const [position, node] of graph.nodes.entries())
      if (node.named === isNamed && !isScalarConstant(node)) valueNames.set(position, names.give(node.id))
  }
  const gradientNames = new Map<number, string>()
  for (const position of run.gradients.keys())
    gradientNames.set(position, names.give(`d${valueNames.get(position)}`))
  const contributionNames = new Map<string, string>()
  for (const [position, edges] of trace.gradientEdges)
    for (const edge of edges) {
      const whole = gradientNames.get(position) ?? ''
      contributionNames.set(edge.id, edges.length === 1 ? whole : names.give(partName(graph, whole, edge)))
    }
  return { ...options, run, graph, trace, loss, names, valueNames, gradientNames, contributionNames }
}

/** dx_a for what comes back to x from a; dx_a_1 if a takes x twice. */
const partName = (graph: Graph, gradient: string, { id, to }: Edge): string =>
  [gradient, nodeAt(graph, to).id, ...id.split('#').slice(1)].join('_')

/** Whether some number is not finite: Python's own numbers would raise an error where NumPy's carry on. */
const overflows = ({ values, gradients }: Run): boolean =>
  [...values, ...gradients.values()].some(({ data }) => !data.every(Number.isFinite))

const knownCalls = new WeakMap<Run, string>()

/** The call that a scalar input is wrapped in; empty if Python's own number will do. */
export function scalarCall({ run }: CodeContext): string {
  const call = knownCalls.get(run) ?? (overflows(run) ? 'np.float64' : '')
  knownCalls.set(run, call)
  return call
}

/** A node's name, or the number itself for a constant, as `constant` writes it. */
export function operandText(
  { graph, valueNames }: CodeContext,
  position: number,
  constant: (value: Tensor) => string,
): string {
  const node = nodeAt(graph, position)
  return node.kind === 'constant' && isScalarConstant(node)
    ? constant(node.value)
    : (valueNames.get(position) ?? '')
}

/** The arguments for an operation's NumPy code. */
export function numpyArguments(context: CodeContext, position: number, node: OperationNode): CodeArguments {
  const { graph, run } = context
  const constant = numpyConstant(graph, node, scalarCall(context))
  return {
    inputs: node.inputs.map((from) => operandText(context, from, constant)),
    output: operandText(context, position, constant),
    shapes: node.inputs.map((from) => nodeAt(graph, from).shape),
    outputShape: node.shape,
    values: inputValues(node, run.values),
  }
}
