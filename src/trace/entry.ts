import type { Edge } from '../engine/edges'
import { type EntrySum, sumOfProducts } from '../engine/entry'
import { nodeAt } from '../engine/graph'
import { sameText } from '../i18n/text'
import { readsEqual, rounded, texNumber } from '../lib/format'
import { required } from '../lib/required'
import { contextOf, operationAt } from './arithmetic'
import { coordinatesOf, indexTex } from './entry-index'
import { type ArrayKey, contributionKey, type EntryPlace, partsOf, shownTensor } from './entry-place'
import { type Entries, sourceFor, sourceOfRead } from './entry-source'
import { type SourceOf, sumAsWritten, sumNumbers, sumSymbols } from './entry-sum'
import type { Formula } from './formula'
import type { Frame } from './frame'
import { gradientEdge } from './sent-edges'

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
  if (kind === 'contribution') return backwardMaking(entries, gradientEdge(trace, id), at)
  const position = required(run.graph.positions.get(id), id)
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
    sourceOf: (read) =>
      sourceFor(entries, required(read.of === 'input' ? keys[read.operand] : undefined, 'a contribution')),
  }
}
