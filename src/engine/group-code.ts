import { PythonNames, pythonIdentifier } from '../lib/python-names'
import { pythonNumber } from '../lib/python-number'
import { numpyConstant, torchConstant } from './constant-code'
import { definitionsOf } from './definitions-of'
import { edgesInto } from './edges'
import type { Definition } from './formula/definition'
import { backwardOrder, carriesGradient } from './gradient-flow'
import { type Graph, type GraphNode, nodeAt, type OperationNode } from './graph'
import type { CodeArguments, Library, OpCode } from './op-code'
import { full, isScalarShape } from './tensor'

/** The graph inside a group, with a name for everything in it except numbers. */
interface Inside {
  readonly graph: Graph
  readonly names: PythonNames
  readonly values: readonly string[]
  /** The operands' names, in order. */
  readonly operands: readonly string[]
}

function inside(graph: Graph, isTaken: readonly string[]): Inside {
  const names = new PythonNames(['dout', 'out', ...isTaken])
  const values = graph.nodes.map((node) => (isNumber(node) ? '' : names.give(node.id)))
  const operands = values.filter((_, position) => nodeAt(graph, position).kind === 'input')
  return { graph, names, values, operands }
}

const isNumber = ({ kind, shape }: GraphNode): boolean => kind === 'constant' && isScalarShape(shape)

function argumentsOf(
  { graph, values }: Inside,
  position: number,
  node: OperationNode,
  library: Library,
): CodeArguments {
  const constant = library === 'numpy' ? numpyConstant(graph, node, 'np.float64') : torchConstant(graph, node)
  const shapes = node.inputs.map((from) => nodeAt(graph, from).shape)
  return {
    inputs: node.inputs.map((from) => {
      const operand = nodeAt(graph, from)
      return operand.kind === 'constant' && isNumber(operand) ? constant(operand.value) : (values[from] ?? '')
    }),
    output: values[position] ?? '',
    shapes,
    outputShape: node.shape,
    values: shapes.map((shape) => full(shape, 0)), // unknown here: the lines are valid for any values
  }
}

/** The lines that compute every operation inside; arrays written in the program come first. */
function forwardLines(group: Inside, library: Library): readonly string[] {
  return group.graph.nodes.flatMap((node, position) => {
    const name = group.values[position]
    if (node.kind === 'operation') {
      const args = argumentsOf(group, position, node, library)
      return [`    ${name} = ${node.op.code[library].forward(args, node.options)}`]
    }
    if (node.kind === 'input' || isNumber(node)) return []
    const call = library === 'numpy' ? 'np.array' : 'torch.tensor'
    const entries = Array.from(node.value.data, pythonNumber).join(', ')
    return [`    ${name} = ${call}([${entries}]).reshape(${node.shape.join(', ')})`]
  })
}

/**
 * The lines of the backward pass; a node that receives gradients from several consumers accumulates them one
 * by one.
 */
function backwardLines(group: Inside, gradients: Map<number, string>): readonly string[] {
  const { graph, names, values } = group
  gradients.set(graph.output, 'dout')
  return backwardOrder(graph).flatMap((position) => {
    const node = nodeAt(graph, position)
    if (node.kind !== 'operation') return []
    const args = argumentsOf(group, position, node, 'numpy')
    return edgesInto(graph, position).flatMap((edge) => {
      if (!carriesGradient(graph, edge)) return []
      const known = gradients.get(edge.from)
      const name = known ?? names.give(`d${values[edge.from]}`)
      gradients.set(edge.from, name)
      const upstream = gradients.get(position) ?? ''
      const gradient = node.op.code.numpy.backward(edge.operand, upstream, args, node.options)
      return [`    ${name} = ${known ? `${known} + ` : ''}${gradient}`]
    })
  })
}

/**
 * A group's title and the id of its output; it does not start with two underscores, which would be mangled
 * inside a class.
 */
const functionName = (title: string, output: string): string =>
  pythonIdentifier(`${title.match(/[\p{L}\p{N}].*/u)?.[0] ?? 'group'}_${output}`)

/**
 * A group of a program as code: a function for its value and one for its gradients, generated from the graph
 * inside.
 */
export function groupCode(title: string, graph: Graph): OpCode {
  const name = functionName(title, nodeAt(graph, graph.output).id)
  const definitions = { numpy: definitionsOf(graph, 'numpy'), pytorch: definitionsOf(graph, 'pytorch') }
  const taken = [name, ...Object.values(definitions).flatMap((all) => all.map((each) => each.name))]
  const group = inside(graph, taken)
  const { operands, values } = group
  const forward = (library: Library): Definition => ({
    name,
    lines: [
      `def ${name}(${operands.join(', ')}):`,
      ...forwardLines(group, library),
      `    return ${values[graph.output]}`,
    ],
  })
  const gradients = new Map<number, string>()
  const lines = backwardLines(group, gradients)
  const leaves = graph.nodes.flatMap(({ kind }, position) => (kind === 'input' ? [position] : []))
  const returned = leaves.filter((position) => gradients.has(position))
  const backward: Definition = {
    name: `${name}_backward`,
    lines: [
      `def ${name}_backward(${['dout', ...operands].join(', ')}):`,
      ...forwardLines(group, 'numpy'),
      ...lines,
      `    return ${returned.map((position) => gradients.get(position)).join(', ')}`,
    ],
  }
  const call = ({ inputs }: CodeArguments): string => `${name}(${inputs.join(', ')})`
  return {
    numpy: {
      forward: call,
      backward: (operand, upstream, { inputs }) => {
        const all = `${name}_backward(${[upstream, ...inputs].join(', ')})`
        return returned.length > 1 ? `${all}[${returned.indexOf(leaves[operand] ?? -1)}]` : all
      },
      definitions: [...definitions.numpy, forward('numpy'), backward],
    },
    pytorch: {
      forward: call,
      takesNumbers: false,
      definitions: [...definitions.pytorch, forward('pytorch')],
    },
    layer: { parameters: operands },
  }
}
