import { nodeAt, type OperationNode } from '../engine/graph'
import type { OpDef } from '../engine/op'
import type { CodeArguments } from '../engine/op-code'
import { inputValues } from '../engine/run'
import { PythonNames } from '../lib/python-names'
import type { CodeContext } from './code-context'

/**
 * The name of an op's class: add is AddLayer, softmax_cross_entropy SoftmaxWithLoss, a group named none
 * None_.
 */
export const className = ({ name, code }: OpDef): string =>
  code.layer?.name ?? new PythonNames().give(capitalised(name) || 'Group')

const capitalised = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

/** Operands that the layer is constructed with. */
export const keptOperands = ({ code }: OpDef): readonly number[] => code.layer?.kept ?? []

/** The names of an op's operands in its class. */
export const parametersOf = ({ arity, code }: OpDef): readonly string[] =>
  code.layer?.parameters ?? ['x', 'y', 'z'].slice(0, arity)

/** Operands whose gradients the layer's backward returns. */
export const returnedOperands = (op: OpDef): readonly number[] =>
  parametersOf(op).flatMap((_, operand) =>
    op.constantOperands.includes(operand) || keptOperands(op).includes(operand) ? [] : [operand],
  )

/** The lines of an operation's class, generated from the op's own lines unless it provides them. */
export function classLines(context: CodeContext, node: OperationNode, name: string): readonly string[] {
  const stated = node.op.code.layer?.lines
  if (stated) return [`class ${name}:`, ...stated.slice(1)]
  const backward = backwardBody(context, node)
  const used = (parameter: string): boolean =>
    backward.some((line) => new RegExp(`self\\.${parameter}\\b`).test(line))
  const kept = keptOperands(node.op)
  const remembered = parametersOf(node.op).filter((word, k) => !kept.includes(k) && used(word))
  return [
    `class ${name}:`,
    ...constructorLines(node.op, [...remembered, ...(used('out') ? ['out'] : [])]),
    ...forwardBody(context, node, remembered, used('out')).map((line) => `    ${line}`),
    '',
    ...backward.map((line) => `    ${line}`),
  ]
}

function constructorLines(op: OpDef, remembered: readonly string[]): readonly string[] {
  const kept = keptOperands(op).map((operand) => parametersOf(op)[operand] ?? '')
  const body = [
    ...kept.map((word) => `        self.${word} = ${word}`),
    ...remembered.map((word) => `        self.${word} = None`),
  ]
  return body.length > 0 ? [`    def __init__(${['self', ...kept].join(', ')}):`, ...body, ''] : []
}

function argumentsIn(
  { run, graph }: CodeContext,
  node: OperationNode,
  wordOf: (word: string, isKept: boolean) => string,
  output: string,
): CodeArguments {
  const kept = keptOperands(node.op)
  return {
    inputs: parametersOf(node.op).map((word, operand) => wordOf(word, kept.includes(operand))),
    output,
    shapes: node.inputs.map((from) => nodeAt(graph, from).shape),
    outputShape: node.shape,
    values: inputValues(node, run.values),
  }
}

function forwardBody(
  context: CodeContext,
  node: OperationNode,
  remembered: readonly string[],
  keepsOutput: boolean,
): readonly string[] {
  const { op, options } = node
  const kept = keptOperands(op)
  const given = parametersOf(op).filter((_, operand) => !kept.includes(operand))
  const args = argumentsIn(context, node, (word, isKept) => (isKept ? `self.${word}` : word), 'out')
  const value = op.code.numpy.forward(args, options)
  return [
    `def forward(${['self', ...given].join(', ')}):`,
    ...remembered.map((word) => `    self.${word} = ${word}`),
    ...(keepsOutput ? [`    self.out = ${value}`, '    return self.out'] : [`    return ${value}`]),
  ]
}

function backwardBody(context: CodeContext, node: OperationNode): readonly string[] {
  const { op, options } = node
  const words = parametersOf(op)
  const args = argumentsIn(context, node, (word) => `self.${word}`, 'self.out')
  const gradient = (operand: number): string => op.code.numpy.backward(operand, 'dout', args, options)
  const returned = returnedOperands(op)
  return [
    'def backward(self, dout):',
    ...keptOperands(op).map((operand) => `    self.d${words[operand]} = ${gradient(operand)}`),
    ...returned.map((operand) => `    d${words[operand]} = ${gradient(operand)}`),
    `    return ${returned.map((operand) => `d${words[operand]}`).join(', ')}`,
  ]
}
