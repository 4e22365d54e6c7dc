import { numpyConstant } from '../engine/constant-code'
import { type Graph, nodeAt, type OperationNode } from '../engine/graph'
import type { CodeArguments } from '../engine/op-code'
import { inputValues, type Run } from '../engine/run'
import type { Tensor } from '../engine/tensor'
import type { Language } from '../i18n/text'
import { buildTrace, type Trace } from '../trace/steps/trace'
import { type ProgramNames, programNames } from './program-names'
import { isScalarConstant } from './scalar-constant'

/** How a program is written. */
export interface CodeOptions {
  /** The language of its comments. */
  readonly language: Language
  /** Whether its long arrays are shortened, and nothing is printed at its end. */
  readonly isForReading: boolean
}

/** What a program is generated from, with a Python name for everything in it. */
export interface CodeContext extends CodeOptions, ProgramNames {
  readonly run: Run
  readonly graph: Graph
  readonly trace: Trace
  readonly loss: string
}

/** What a run's program is generated from; `defined` are the functions and classes that the program defines. */
export function codeContext(
  run: Run,
  loss: string,
  options: CodeOptions,
  defined: readonly string[],
): CodeContext {
  const { graph } = run
  return { ...options, ...programNames(run, defined), run, graph, trace: buildTrace(graph, 'node'), loss }
}

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
