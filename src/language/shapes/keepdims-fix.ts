import type { OperationNode } from '../../engine/graph'
import type { Fix } from '../diagnostic'

/** What gives a call of a reduction keepdims=True; undefined if its text is not that simple. */
export function keepdimsFix({ span }: OperationNode, text: string): Fix | undefined {
  const call = span && text.slice(span.from, span.to)
  if (!span || !call?.endsWith(')') || call.includes('#')) return undefined
  const given = /keepdims\s*=\s*(False)/.exec(call)
  if (given) {
    const from = span.from + given.index + given[0].length - 'False'.length
    return { from, to: from + 'False'.length, write: 'True' }
  }
  const end = span.to - 1
  return { from: end, to: end, write: /,\s*\)$/.test(call) ? ' keepdims=True' : ', keepdims=True' }
}
