import type { Edge } from '../engine/edges'
import { type EntryRead, type EntrySum, sumOfProducts } from '../engine/entry'
import { nodeAt } from '../engine/graph'
import { inputValues, type Run } from '../engine/run'
import type { Tensor } from '../engine/tensor'
import { sameText } from '../i18n/text'
import { readsEqual, rounded, texNumber } from '../lib/format'
import { contextOf, operationAt } from './arithmetic'
import { coordinatesOf, indexed, indexTex } from './entry-index'
import {
  type ArrayKey,
  contributionKey,
  type EntryPlace,
  extraTensor,
  partsOf,
  shownTensor,
} from './entry-place'
import { type EntrySource, type SourceOf, sumAsWritten, sumNumbers, sumSymbols } from './entry-sum'
import type { Formula } from './formula'
import type { Frame } from './frame'
import { texOf } from './symbol'
import type { Trace } from './trace'

/** How one entry of an array is made. */
export interface EntryExplanation {
  readonly place: EntryPlace
  /** The rule in symbols, with its numbers, and the entry. */
  readonly formula: Formula
  /** The entries that make it, by array. */
  readonly lit: ReadonlyMap<ArrayKey, ReadonlySet<number>>
}

/** The sums that make an entry, and where what they read is found. */
interface Making {
  readonly sums: readonly EntrySum[]
  readonly sourceOf: SourceOf
}

interface Entries {
  readonly trace: Trace
  readonly run: Run
  readonly loss: string
}

/** How an entry is made, where the frame shows it already. */
export function explainEntry(
  entries: Entries,
  frame: Frame,
  place: EntryPlace,
): EntryExplanation | undefined {
  const { run } = entries
  const tensor = shownTensor(run.graph, run, frame, place.array)
  const entry = tensor?.data[place.at]
  if (tensor === undefined || entry === undefined) return undefined
  const making = makingOf(entries, place)
  const left = sourceFor(entries, place.array).symbol(indexTex(coordinatesOf(tensor.shape, place.at)))
  return { place, formula: { left, right: stages(making, entry) }, lit: litBy(making) }
}

function stages({ sums, sourceOf }: Making, entry: number): Formula['right'] {
  const result = texNumber(entry)
  if (sums.length === 0) return [sameText(`= ${result}`)]
  const symbols = sums.map((sum) => sumSymbols(sum, sourceOf)).join(' + ')
  const numbers = sums.map((sum) => sumNumbers(sum, sourceOf)).join(' + ')
  const written = sums.reduce((total, sum) => total + sumAsWritten(sum, sourceOf), 0)
  const sign = readsEqual(written, rounded(entry)) ? '=' : '\\approx'
  return [`= ${symbols}`, `= ${numbers}`, `${sign} ${result}`].map(sameText)
}

function litBy({ sums, sourceOf }: Making): EntryExplanation['lit'] {
  const lit = new Map<ArrayKey, Set<number>>()
  for (const read of sums.flatMap(({ terms }) => terms.flat())) {
    const { key } = sourceOf(read)
    lit.set(key, (lit.get(key) ?? new Set()).add(read.at))
  }
  return lit
}

const nothing: Making = {
  sums: [],
  sourceOf: () => {
    throw new Error('nothing is read here')
  },
}

function makingOf(entries: Entries, { array, at }: EntryPlace): Making {
  const { trace, run } = entries
  const { kind, id } = partsOf(array)
  if (kind === 'contribution') {
    const edge = [...trace.gradientEdges.values()].flat().find((each) => each.id === id)
    return edge ? backwardMaking(entries, edge, at) : nothing
  }
  const position = run.graph.positions.get(id) ?? -1
  if (kind === 'gradient') return gradientMaking(entries, position, at)
  return kind === 'value' ? forwardMaking(entries, position, at) : nothing
}

function forwardMaking(entries: Entries, position: number, at: number): Making {
  const node = nodeAt(entries.run.graph, position)
  if (node.kind !== 'operation') return nothing
  const sums = node.op.entry?.forward?.(at, contextOf(entries.run, position)) ?? []
  return { sums, sourceOf: (read) => sourceOfRead(entries, position, read) }
}

function backwardMaking(entries: Entries, edge: Edge, at: number): Making {
  const { op } = operationAt(entries.run, edge.to)
  const sums = op.entry?.backward(edge.operand, at, contextOf(entries.run, edge.to)) ?? []
  return { sums, sourceOf: (read) => sourceOfRead(entries, edge.to, read) }
}

/** A gradient is what its one edge brings, or the sum of what several bring. */
function gradientMaking(entries: Entries, position: number, at: number): Making {
  const edges = entries.trace.gradientEdges.get(position) ?? []
  const [only] = edges
  if (only && edges.length === 1) return backwardMaking(entries, only, at)
  const keys = edges.map((edge) => contributionKey(entries.trace, edge))
  return {
    sums: keys.map((_, operand) => sumOfProducts([[{ of: 'input', operand, at }]], [])),
    sourceOf: (read) => sourceFor(entries, keys[read.of === 'input' ? read.operand : 0] ?? 'gradient:'),
  }
}

function sourceOfRead(entries: Entries, position: number, read: EntryRead): EntrySource {
  const node = operationAt(entries.run, position)
  if (read.of === 'input')
    return sourceFor(entries, `value:${nodeAt(entries.run.graph, node.inputs[read.operand] ?? -1).id}`)
  if (read.of === 'upstream') return sourceFor(entries, `gradient:${node.id}`)
  return sourceFor(entries, `${read.of === 'output' ? 'value' : 'extra'}:${node.id}`)
}

const tied = (id: string, role: 'value' | 'gradient', tex: string): string =>
  `\\htmlData{for=${id}, role=${role}}{${tex}}`

const partial = (above: string, below: string): string => `\\frac{\\partial ${above}}{\\partial ${below}}`

/** An array with its numbers and how its entries are written. */
function sourceFor(entries: Entries, key: ArrayKey): EntrySource {
  const { kind, id } = partsOf(key)
  if (kind === 'contribution') return contributionSource(entries, key, id)
  const { run } = entries
  const position = run.graph.positions.get(id) ?? -1
  if (kind === 'gradient') {
    const tie = (tex: string): string => tied(id, 'gradient', tex)
    const above = texLoss(entries)
    return {
      key,
      tensor: run.gradients.get(position) as Tensor,
      symbol: (index) => tie(partial(above, indexed(texOf(run.graph, position), index))),
      tie,
    }
  }
  const tie = (tex: string): string => tied(id, 'value', tex)
  const isValue = kind === 'value'
  const symbol = isValue ? texOf(run.graph, position) : extraSymbol(run, position)
  const tensor = isValue ? run.values[position] : extraTensor(run, position)
  return { key, tensor: tensor as Tensor, symbol: (index) => tie(indexed(symbol, index)), tie }
}

function contributionSource(entries: Entries, key: ArrayKey, id: string): EntrySource {
  const { trace, run } = entries
  const edge = [...trace.gradientEdges.values()].flat().find((each) => each.id === id) as Edge
  const [from, to] = [texOf(run.graph, edge.from), texOf(run.graph, edge.to)]
  const tie = (tex: string): string => tied(id, 'gradient', tex)
  return {
    key,
    tensor: run.contributions.get(edge.to)?.[edge.operand] as Tensor,
    symbol: (index) => tie(`\\left. ${partial(texLoss(entries), indexed(from, index))} \\right|_{${to}}`),
    tie,
  }
}

function texLoss({ run: { graph }, loss }: Entries): string {
  const position = graph.positions.get(loss)
  return position === undefined ? loss : texOf(graph, position)
}

function extraSymbol(run: Run, position: number): string {
  const node = operationAt(run, position)
  const extra = node.op.remembers.find((remembered) => remembered.kind === 'extra')
  return extra?.symbol(inputValues(node, run.values)) ?? ''
}
