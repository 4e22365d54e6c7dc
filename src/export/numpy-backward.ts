import { type Edge, edgesInto } from '../engine/edges'
import { carriesGradient } from '../engine/gradient-flow'
import { nodeAt } from '../engine/graph'
import { required } from '../lib/required'
import { type CodeContext, scalarCall } from './code-context'
import { type CodeLine, plainLines } from './code-line'
import { backwardWords } from './code-words'
import { heading } from './leaf-lines'
import { pythonLiteral } from './python-literal'

/** The heading, which says what the names of gradients mean. */
function backwardHeading({ graph, gradientNames, valueNames, loss, language }: CodeContext): CodeLine {
  const first = graph.nodes.findIndex(({ kind }, at) => kind === 'input' && gradientNames.has(at))
  const position = first < 0 ? graph.output : first
  const words = backwardWords(gradientNames.get(position) ?? '', `∂${loss}/∂${valueNames.get(position)}`)
  return heading(words[language], 'backward')
}

/** The gradient that the backward pass starts with. */
function seedLines(context: CodeContext): readonly CodeLine[] {
  const { graph, run, gradientNames, isForReading } = context
  const { id, shape } = nodeAt(graph, graph.output)
  const seed = required(run.gradients.get(graph.output), 'the run has no gradient at its output')
  const call = shape.length === 0 ? scalarCall(context) : 'np.array'
  const before = `${gradientNames.get(graph.output)} = `
  const { lines, isShortened } = pythonLiteral(seed, { call, before, isForReading })
  return plainLines(lines, 'backward').map((line) => ({
    ...line,
    node: id,
    does: 'seed',
    edges: [],
    shows: [{ of: 'gradient', id }],
    isUnnoted: true,
    isShortened,
  }))
}

/** The sum of what came back to a node from several consumers. */
function sumLine(context: CodeContext, position: number): CodeLine {
  const { id } = nodeAt(context.graph, position)
  const parts = context.trace.gradientEdges.get(position) ?? []
  const terms = parts.map((edge) => context.contributionNames.get(edge.id)).join(' + ')
  return {
    text: `${context.gradientNames.get(position)} = ${terms}`,
    indent: 0,
    phase: 'backward',
    node: id,
    does: 'sum',
    shows: [{ of: 'gradient', id }],
  }
}

/** The lines of the backward pass in the order of its steps; `linesOf` writes those of one operation. */
export function backwardLines(
  context: CodeContext,
  linesOf: (position: number) => readonly CodeLine[],
): readonly CodeLine[] {
  const isSum = (position: number): boolean => (context.trace.gradientEdges.get(position)?.length ?? 0) > 1
  const lines = context.trace.steps.flatMap(({ kind, node }): readonly CodeLine[] => {
    if (kind === 'seed') return seedLines(context)
    if (kind === 'sum') return [sumLine(context, node)]
    if (kind !== 'backward') return []
    return [...(isSum(node) ? [sumLine(context, node)] : []), ...linesOf(node)]
  })
  return [backwardHeading(context), ...lines]
}

/** The edges along which an operation sends gradients back. */
export const edgesSentBack = ({ graph }: CodeContext, position: number): readonly Edge[] =>
  edgesInto(graph, position).filter((edge) => carriesGradient(graph, edge))
