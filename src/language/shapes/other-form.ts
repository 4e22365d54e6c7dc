import { edgesOutOf } from '../../engine/edges'
import { type Graph, nodeAt } from '../../engine/graph'
import type { Fix } from '../diagnostic'

/** An array that is written out and used once, as a column instead of a vector, or the other way round. */
function inOtherForm(written: string): string | undefined {
  if (!/^\[[^#]*\]$/.test(written)) return undefined
  const entries = written.match(/[^[\],\s]+(?:[ \t]*[^[\],\s]+)*/g) ?? []
  const isColumn = /^\[\s*\[/.test(written)
  return isColumn ? `[${entries.join(', ')}]` : `[${entries.map((entry) => `[${entry}]`).join(', ')}]`
}

/** What writes one of two arrays in the form of the other: the first that is written out and used nowhere else. */
export function otherFormFix(graph: Graph, positions: readonly number[], text: string): Fix | undefined {
  for (const position of positions) {
    const { kind, span } = nodeAt(graph, position)
    const isPlain = kind !== 'operation' && span && edgesOutOf(graph, position).length === 1
    const write = isPlain && inOtherForm(text.slice(span.from, span.to))
    if (isPlain && write) return { ...span, write }
  }
  return undefined
}
