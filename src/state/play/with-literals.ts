import { type Graph, nodeById } from '../../engine/graph'
import { fromNested, type Tensor } from '../../engine/tensor'
import { type Nested, nestedJson } from '../../lib/nested'
import { isGiven } from '../given/given-inputs'

/** A sign before an array, or a function that makes one or a constant: its numbers are not those of the entries. */
const isComputed = /^(?:[-+−–]\s*[[(]|[-+−–\s]*\p{L})/u

const number = /(?:[-+−–][ \t]*)?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g

const literalOf = (value: Nested): string => nestedJson(value).replaceAll(',', ', ')

/** A literal with other numbers, in the form in which it was written as far as it has one number for each entry. */
function rewritten(written: string, changed: Nested, before: Tensor): string {
  const { data } = fromNested(changed)
  const found = [...written.matchAll(number)]
  const isEntryByEntry = found.length === data.length && !isComputed.test(written)
  if (!isEntryByEntry) return literalOf(changed)
  let entry = -1
  return written.replaceAll(number, (same) => {
    entry++
    return data[entry] === before.data[entry] ? same : String(data[entry])
  })
}

/**
 * A program text in which the literals of some inputs, by id, have other numbers. An array from outside has no literal:
 * it is assigned in a line before all others.
 */
export function withLiterals(text: string, graph: Graph, inputs: Readonly<Record<string, Nested>>): string {
  const changes = Object.entries(inputs).flatMap(([id, changed]) => {
    const node = nodeById(graph, id)
    if (node?.kind !== 'input' || !node.span) return []
    const { span, value } = node
    return isGiven(node, text)
      ? [{ from: 0, to: 0, written: `${id} = ${literalOf(changed)}\n` }]
      : [{ ...span, written: rewritten(text.slice(span.from, span.to), changed, value) }]
  })
  return changes
    .toSorted((a, b) => b.from - a.from)
    .reduce((result, { from, to, written }) => result.slice(0, from) + written + result.slice(to), text)
}
