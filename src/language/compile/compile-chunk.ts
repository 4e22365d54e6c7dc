import type { SyntaxNodeRef } from '@lezer/common'
import type { Chunk } from '../syntax/read-chunks'
import { array } from './arrays/array'
import { tuple } from './arrays/tuple'
import { call, keywordArgument } from './calls/call'
import type { Compilation, Construct, OpenPart } from './construct'
import { leaves } from './leaves'
import { chain } from './operators/chain'
import { postfix } from './operators/postfix'
import { power } from './operators/power'
import { signed } from './operators/signed'
import { assignment, bareExpression, update } from './statement'
import { unused } from './unused'

/** Brackets do not change what is inside them, only how far it extends. */
const parenthesised: Construct = {
  leave: ({ base, from, to }, { operands }) => {
    for (const operand of operands.popFrom(base)) operands.push({ ...operand, extent: { from, to } })
  },
}

const constructs: ReadonlyMap<string, Construct> = new Map<string, Construct>([
  ['Assignment', assignment],
  ['Update', update],
  ['Expression', bareExpression],
  ['Sum', chain],
  ['Product', chain],
  ['Signed', signed],
  ['Power', power],
  ['Postfix', postfix],
  ['Call', call],
  ['KeywordArgument', keywordArgument],
  ['Array', array],
  ['Tuple', tuple],
  ['Parenthesised', parenthesised],
  ['Unused', unused],
])

const marks: ReadonlySet<string> = new Set([
  'Target',
  'UpdateOperator',
  'SumOperator',
  'ProductOperator',
  'PowerOperator',
  'AttributeName',
  'Superscript',
  'Arguments',
  'FunctionName',
  'Keyword',
])

/**
 * Compiles a chunk from left to right, without recursion, so a long or deeply nested program does not need a
 * deep stack.
 */
export function compileChunk({ tree, from: offset }: Chunk, compilation: Compilation): void {
  const { text, operands, reporter } = compilation
  const openParts: OpenPart[] = []

  const open = (part: OpenPart, construct: Construct): void => {
    openParts.push(part)
    construct.enter?.(part, compilation)
  }

  const enter = (node: SyntaxNodeRef): boolean => {
    const [kind, from, to] = [node.name, node.from + offset, node.to + offset]
    const part = openParts.at(-1)
    const construct = constructs.get(kind)
    if (!part && reporter.isFull) return kind === 'Program'
    if (construct) open({ kind, from, to, base: operands.length, marks: [] }, construct)
    if (part && marks.has(kind)) {
      const mark = {
        kind,
        from,
        to,
        text: text.slice(from, to),
        operandsBefore: operands.length - part.base,
      }
      constructs.get(part.kind)?.mark?.(part, compilation, mark)
      part.marks.push(mark)
    }
    const leaf = leaves.get(kind)
    if (leaf) operands.push(leaf({ from, to }, compilation))
    return true
  }

  const leave = ({ name }: SyntaxNodeRef): void => {
    const construct = constructs.get(name)
    const part = construct && openParts.pop()
    if (!part) return
    construct.leave(part, compilation)
  }

  tree.iterate({ enter, leave })
}
