import type { EntryRead } from '../../engine/entry'
import type { Formula, Index, Quantity } from '../../engine/formula/formula'
import { nodeAt } from '../../engine/graph'
import { extraOf } from '../../engine/remembered-extra'
import type { Run } from '../../engine/run'
import type { Tensor } from '../../engine/tensor'
import { required } from '../../lib/required'
import { contributionOf, operationAt } from '../steps/contributions'
import { gradientEdge } from '../steps/sent-edges'
import type { Trace } from '../steps/trace'
import { type ArrayKey, extraTensor, partsOf } from '../symbols/entry-place'
import { contributionSymbol, extraSymbol, gradientSymbol, quantityOf, valueSymbol } from '../symbols/symbols'

/** Where entries are read from; `loss` names what is differentiated. */
export interface Entries {
  readonly trace: Trace
  readonly run: Run
  readonly loss: string
}

/** An array that a rule reads: its numbers, its symbol or an entry's, what it is, and where it is drawn. */
export interface EntrySource {
  readonly key: ArrayKey
  readonly tensor: Tensor
  readonly symbol: (at: readonly Index[]) => Formula
  readonly quantity: Quantity
}

/** The array that an operation's rule reads. */
export function sourceOfRead(entries: Entries, position: number, read: EntryRead): EntrySource {
  const node = operationAt(entries.run, position)
  if (read.of === 'input') {
    const from = required(node.inputs[read.operand], `${node.id} has no operand ${read.operand}`)
    return sourceFor(entries, `value:${nodeAt(entries.run.graph, from).id}`)
  }
  if (read.of === 'upstream') return sourceFor(entries, `gradient:${node.id}`)
  return sourceFor(entries, `${read.of === 'output' ? 'value' : 'extra'}:${node.id}`)
}

const source = (
  key: ArrayKey,
  tensor: Tensor | undefined,
  symbol: (at: readonly Index[]) => Formula,
): EntrySource => ({ key, tensor: required(tensor, key), symbol, quantity: quantityOf(symbol([])) })

/** An array with its numbers and how its entries are written. */
export function sourceFor(entries: Entries, key: ArrayKey): EntrySource {
  const { kind, id } = partsOf(key)
  const { trace, run, loss } = entries
  const { graph } = run
  if (kind === 'contribution') {
    const edge = gradientEdge(trace, id)
    return source(key, contributionOf(run, edge), (at) => contributionSymbol(graph, edge, loss, at))
  }
  const position = required(graph.positions.get(id), id)
  if (kind === 'gradient')
    return source(key, run.gradients.get(position), (at) => gradientSymbol(graph, position, loss, at))
  if (kind === 'value') return source(key, run.values[position], (at) => valueSymbol(graph, position, at))
  const node = operationAt(run, position)
  const extra = required(extraOf(node), `${id} remembers nothing else`)
  return source(key, extraTensor(run, position), (at) => extraSymbol(run, position, node, extra, at))
}
