import { type Graph, nodeById } from '../../engine/graph'
import { fromNested, type Tensor } from '../../engine/tensor'
import { type Nested, nestedJson } from '../../lib/nested'

/** A sign before an array, or a function that makes one or a constant: its numbers are not those of the entries. */
const isComputed = /^(?:[-+−–]\s*[[(]|[-+−–\s]*\p{L})/u

const number = /(?:[-+−–][ \t]*)?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g

/** A literal with other numbers, in the form in which it was written as far as it has one number for each entry. */
function rewritten(written: string, changed: Nested, before: Tensor): string {
  const { data } = fromNested(changed)
  const found = [...written.matchAll(number)]
  const isEntryByEntry = found.length === data.length && !isComputed.test(written)
  if (!isEntryByEntry) return nestedJson(changed).replaceAll(',', ', ')
  let entry = -1
  return written.replaceAll(number, (same) => {
    entry++
    return data[entry] === before.data[entry] ? same : String(data[entry])
  })
}

/** A program text in which the literals of some inputs, by id, have other numbers. */
export function withLiterals(text: string, graph: Graph, inputs: Readonly<Record<string, Nested>>): string {
  const changes = Object.entries(inputs).flatMap(([id, changed]) => {
    const node = nodeById(graph, id)
    return node?.kind === 'input' && node.span ? [{ span: node.span, changed, before: node.value }] : []
  })
  return changes
    .toSorted((a, b) => b.span.from - a.span.from)
    .reduce(
      (result, { span: { from, to }, changed, before }) =>
        result.slice(0, from) + rewritten(result.slice(from, to), changed, before) + result.slice(to),
      text,
    )
}
