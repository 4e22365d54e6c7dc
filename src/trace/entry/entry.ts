import type { Edge } from '../../engine/edges'
import { type EntrySum, sumOfProducts } from '../../engine/entry'
import { number, sumOf } from '../../engine/formula/build'
import { type Equation, equation } from '../../engine/formula/equation'
import type { Formula } from '../../engine/formula/formula'
import { sameFormula } from '../../engine/formula/same-formula'
import { nodeAt } from '../../engine/graph'
import type { Run } from '../../engine/run'
import { required } from '../../lib/required'
import { contextOf, operationAt } from '../steps/contributions'
import type { Frame } from '../steps/frame'
import { gradientEdge } from '../steps/sent-edges'
import { type ArrayKey, contributionKey, type EntryPlace, partsOf, shownTensor } from '../symbols/entry-place'
import { runNumbers } from '../symbols/run-numbers'
import { coordinatesOf } from './entry-index'
import { type Entries, sourceFor, sourceOfRead } from './entry-source'
import { type SourceOf, sumNumbers, sumSymbols } from './entry-sum'

/** How one entry of an array is made. */
export interface EntryExplanation {
  readonly place: EntryPlace
  /** The rule in symbols, with its numbers, and the entry. */
  readonly equation: Equation
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
  const left = sourceFor(entries, place.array).symbol(coordinatesOf(tensor.shape, place.at))
  return { place, equation: equationOf(run, making, left, entry), lit: litBy(making) }
}

function equationOf(run: Run, { sums, sourceOf }: Making, left: Formula, entry: number): Equation {
  const result = number(entry)
  if (sums.length === 0) return equation([left, result], runNumbers(run))
  const symbols = sumOf(sums.map((sum) => sumSymbols(sum, sourceOf)))
  const numbers = sumOf(sums.map((sum) => sumNumbers(sum, sourceOf)))
  return equation(
    [left, symbols, numbers, ...(sameFormula(numbers, result) ? [] : [result])],
    runNumbers(run),
  )
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
