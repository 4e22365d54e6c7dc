import type { LeafNode } from '../engine/graph'
import type { CodeContext } from './code-context'
import { type CodeLine, plainLines } from './code-line'
import { codeWords } from './code-words'
import { pythonLiteral } from './python-literal'

/** The calls that create a library's numbers and arrays. */
export interface LeafCalls {
  readonly scalar: string
  readonly array: string
}

/** A leaf's lines; an array of several rows may take several. */
export function leafLines(
  { isForReading }: CodeContext,
  name: string,
  { id, value, shape }: LeafNode,
  { scalar, array }: LeafCalls,
): readonly CodeLine[] {
  const call = shape.length === 0 ? scalar : array
  const { lines, isShortened } = pythonLiteral(value, { call, before: `${name} = `, isForReading })
  return plainLines(lines, 'inputs').map((line) => ({ ...line, node: id, isShortened }))
}

/** The heading and the lines of all named leaves. */
export function inputLines(
  context: CodeContext,
  linesOf: (name: string, node: LeafNode, position: number) => readonly CodeLine[],
): readonly CodeLine[] {
  const lines = context.graph.nodes.flatMap((node, position) => {
    const name = context.valueNames.get(position)
    return node.kind !== 'operation' && name !== undefined ? linesOf(name, node, position) : []
  })
  return [heading(codeWords.inputs[context.language], 'inputs'), ...lines]
}

/** A comment that opens a part of the program. */
export const heading = (text: string, phase: CodeLine['phase']): CodeLine => ({ text, indent: 0, phase })

/** An empty line. */
export const blank = (phase: CodeLine['phase']): CodeLine => ({ text: '', indent: 0, phase })
