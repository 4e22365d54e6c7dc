import { nodeAt, type OperationNode } from '../engine/graph'
import type { OpDef } from '../engine/op'
import { rightOp } from '../trace/steps/contributions'
import { brokenLines } from './broken-lines'
import { type CodeContext, numpyArguments } from './code-context'
import type { CodeLine } from './code-line'
import { codeWords } from './code-words'
import { blank, heading } from './leaf-lines'
import { backwardLines, edgesSentBack } from './numpy-backward'

/** Forward and backward as one assignment after another. */
export function flatLines(context: CodeContext): readonly CodeLine[] {
  const { graph, language } = context
  const forward = graph.nodes.flatMap((node, position) =>
    node.kind === 'operation' ? [forwardLine(context, position, node)] : [],
  )
  return [
    heading(codeWords.forward[language], 'forward'),
    ...forward,
    blank('backward'),
    ...backwardLines(context, (position) => contributionLines(context, position)),
  ]
}

function forwardLine(context: CodeContext, position: number, node: OperationNode): CodeLine {
  const args = numpyArguments(context, position, node)
  return {
    text: `${args.output} = ${node.op.code.numpy.forward(args, node.options)}`,
    indent: 0,
    phase: 'forward',
    node: node.id,
    shows: [{ of: 'value', id: node.id }],
  }
}

function contributionLines(context: CodeContext, position: number): readonly CodeLine[] {
  const node = nodeAt(context.graph, position)
  if (node.kind !== 'operation') return []
  const args = numpyArguments(context, position, node)
  const upstream = context.gradientNames.get(position) ?? ''
  return edgesSentBack(context, position).flatMap((edge) => {
    const { id, operand } = edge
    const textBy = ({ code }: OpDef): string =>
      `${context.contributionNames.get(id)} = ${code.numpy.backward(operand, upstream, args, node.options)}`
    const line: CodeLine = {
      text: textBy(node.op),
      indent: 0,
      phase: 'backward',
      node: node.id,
      edges: [id],
      shows: [{ of: 'contribution', id }],
    }
    const right = rightOp(context.run, edge)
    return right ? brokenLines(line, textBy(right), context.language) : [line]
  })
}
