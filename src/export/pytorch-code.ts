import { hasBrokenRule } from '../engine/broken-rules/has-broken-rule'
import { torchConstant } from '../engine/constant-code'
import { definitionsOf } from '../engine/definitions-of'
import { nodeAt, type OperationNode } from '../engine/graph'
import { inputValues, type Run } from '../engine/run'
import { itemOf } from '../engine/tensor'
import { required } from '../lib/required'
import { type CodeContext, type CodeOptions, codeContext, operandText } from './code-context'
import { type CodeLine, plainLines } from './code-line'
import { backwardWords, codeWords } from './code-words'
import { definitionLines } from './definitions'
import { blank, heading, inputLines, leafLines } from './leaf-lines'
import { pythonLiteral } from './python-literal'

const tensorCall = 'torch.tensor'

/** A run as a PyTorch program, whose backward is PyTorch's own; it prints the gradients at the end. */
export function pytorchCode(run: Run, loss: string, options: CodeOptions): readonly CodeLine[] {
  const definitions = definitionsOf(run.graph, 'pytorch')
  const context = codeContext(
    run,
    loss,
    options,
    definitions.map(({ name }) => name),
  )
  const { graph, language } = context
  const tracked = trackedNodes(context)
  const lines = [
    ...inputLines(context, (name, node, position) => {
      const lines = leafLines(context, name, node, { scalar: tensorCall, array: tensorCall })
      return tracked.has(position) ? requiringGradient(lines) : lines
    }),
    blank('forward'),
    heading(codeWords.forward[language], 'forward'),
    ...graph.nodes.flatMap((node, position) =>
      node.kind === 'operation' ? [forwardLine(context, position, node)] : [],
    ),
    ...(tracked.has(graph.output) ? backward(context, tracked) : []),
  ]
  return [
    ...plainLines(['import torch', '', 'torch.set_default_dtype(torch.float64)'], 'setup'),
    ...definitionLines(definitions, lines),
    ...plainLines(definitions.length > 0 ? ['', ''] : [''], 'setup'),
    ...lines,
  ]
}

/**
 * The nodes that PyTorch gives a gradient: inputs that one reaches, and whatever is computed from them on the
 * way to the output.
 */
function trackedNodes({ graph, run }: CodeContext): ReadonlySet<number> {
  const tracked = new Set<number>()
  for (const [position, node] of graph.nodes.entries()) {
    const depends = node.kind === 'operation' && node.inputs.some((from) => tracked.has(from))
    if (run.gradients.has(position) && (node.kind === 'input' || depends)) tracked.add(position)
  }
  return tracked
}

/** Adds the setting to the last line of a tensor's literal, with its comment after it. */
const requiringGradient = (lines: readonly CodeLine[]): readonly CodeLine[] =>
  lines.map((line, i) =>
    i === lines.length - 1
      ? { ...line, text: line.text.replace(/\)(?=$| {2}#)/, ', requires_grad=True)') }
      : line,
  )

function forwardLine(context: CodeContext, position: number, node: OperationNode): CodeLine {
  const { graph, run } = context
  const constant = torchConstant(graph, node)
  const operand = (from: number): string => operandText(context, from, constant)
  const args = {
    inputs: node.inputs.map(operand),
    output: operand(position),
    shapes: node.inputs.map((from) => nodeAt(graph, from).shape),
    outputShape: node.shape,
    values: inputValues(node, run.values),
  }
  return {
    text: `${args.output} = ${node.op.code.pytorch.forward(args, node.options)}`,
    indent: 0,
    phase: 'forward',
    node: node.id,
    shows: [{ of: 'value', id: node.id }],
  }
}

function backward(context: CodeContext, tracked: ReadonlySet<number>): readonly CodeLine[] {
  const { graph, language, valueNames, loss } = context
  const operations = [...tracked].filter((position) => nodeAt(graph, position).kind === 'operation')
  const kept = operations.map((position) => valueNames.get(position)).join(', ')
  const example = valueNames.get([...tracked][0] ?? graph.output) ?? ''
  const words = backwardWords(`${example}.grad`, `∂${loss}/∂${example}`)
  return [
    blank('backward'),
    ...plainLines(
      [codeWords.keep[language], `for node in [${kept}]:`, '    node.retain_grad()', ''],
      'setup',
    ),
    heading(words[language], 'backward'),
    ...(hasBrokenRule(graph)
      ? [{ ...heading(codeWords.autograd[language], 'backward'), isBroken: true }]
      : []),
    ...backwardCall(context),
    ...[...tracked].reverse().map((position) => printLine(context, position)),
  ]
}

function backwardCall({ graph, run, trace, valueNames, isForReading }: CodeContext): readonly CodeLine[] {
  const { id } = nodeAt(graph, graph.output)
  const seed = required(run.gradients.get(graph.output), 'the run has no gradient at its output')
  const before = `${valueNames.get(graph.output)}.backward(`
  const isOne = seed.shape.length === 0 && itemOf(seed) === 1
  const { lines, isShortened } = isOne
    ? { lines: [before], isShortened: false }
    : pythonLiteral(seed, { call: tensorCall, before, isForReading })
  const edges = [...trace.gradientEdges.values()].flat().map((edge) => edge.id)
  return plainLines(
    lines.map((line, i) => (i === lines.length - 1 ? line.replace(/(?=$| {2}#)/, ')') : line)),
    'backward',
  ).map((line) => ({ ...line, node: id, does: 'seed', edges, isShortened }))
}

function printLine({ graph, trace, valueNames }: CodeContext, position: number): CodeLine {
  const { id } = nodeAt(graph, position)
  const edges = trace.gradientEdges.get(position) ?? []
  const name = valueNames.get(position)
  return {
    text: `print(${JSON.stringify(`${name}.grad`)}, ${name}.grad)`,
    indent: 0,
    phase: 'backward',
    node: id,
    ...(position === graph.output && { does: 'seed' as const }),
    ...(edges.length > 1 && { does: 'sum' as const }),
    edges: edges.map((edge) => edge.id),
    shows: [{ of: 'gradient', id }],
    isUnnoted: hasBrokenRule(graph),
  }
}
