import type { EntryRead } from '../engine/entry'
import { nodeAt } from '../engine/graph'
import { inputValues, type Run } from '../engine/run'
import { required } from '../lib/required'
import { contributionOf, operationAt } from './arithmetic'
import { indexed } from './entry-index'
import { type ArrayKey, extraTensor, partsOf } from './entry-place'
import type { EntrySource } from './entry-sum'
import { gradientSymbolTex, partTex, tied } from './naming'
import { extraOf } from './remembered-extra'
import { gradientEdge } from './sent-edges'
import { texOf } from './symbol'
import type { Trace } from './trace'

/** Where entries are read from; `loss` names what is differentiated. */
export interface Entries {
  readonly trace: Trace
  readonly run: Run
  readonly loss: string
}

/** The array that an operation's rule reads from. */
export function sourceOfRead(entries: Entries, position: number, read: EntryRead): EntrySource {
  const node = operationAt(entries.run, position)
  if (read.of === 'input') {
    const from = required(node.inputs[read.operand], `${node.id} has an operand ${read.operand}`)
    return sourceFor(entries, `value:${nodeAt(entries.run.graph, from).id}`)
  }
  if (read.of === 'upstream') return sourceFor(entries, `gradient:${node.id}`)
  return sourceFor(entries, `${read.of === 'output' ? 'value' : 'extra'}:${node.id}`)
}

/** An array with its numbers and how its entries are written. */
export function sourceFor(entries: Entries, key: ArrayKey): EntrySource {
  const { kind, id } = partsOf(key)
  const { trace, run, loss } = entries
  const tie = (tex: string): string =>
    tied(id, kind === 'value' || kind === 'extra' ? 'value' : 'gradient', tex)
  if (kind === 'contribution') {
    const edge = gradientEdge(trace, id)
    return {
      key,
      tensor: contributionOf(run, edge),
      symbol: (index) => partTex(run.graph, edge, loss, index),
      tie,
    }
  }
  const position = required(run.graph.positions.get(id), id)
  if (kind === 'gradient') {
    const tensor = required(run.gradients.get(position), `the gradient of ${id}`)
    return { key, tensor, symbol: (index) => gradientSymbolTex(run.graph, position, loss, index), tie }
  }
  const isValue = kind === 'value'
  const symbol = isValue ? texOf(run.graph, position) : extraSymbol(run, position)
  const tensor = isValue ? run.values[position] : extraTensor(run, position)
  return { key, tensor: required(tensor, key), symbol: (index) => tie(indexed(symbol, index)), tie }
}

function extraSymbol(run: Run, position: number): string {
  const node = operationAt(run, position)
  return required(extraOf(node), `${node.id} remembers something`).symbol(inputValues(node, run.values))
}
