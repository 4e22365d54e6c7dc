import type { Edge } from '../../engine/edges'
import { type EntrySum, sumOfProducts } from '../../engine/entry'
import { number, sumOf } from '../../engine/formula/build'
import { type Equation, equation } from '../../engine/formula/equation'
import type { Formula, FormulaOf } from '../../engine/formula/formula'
import { sameFormula } from '../../engine/formula/same-formula'
import { mostWritten } from '../../engine/formula/write'
import { nodeAt } from '../../engine/graph'
import { entryAt } from '../../engine/tensor'
import { required } from '../../lib/required'
import { contextOf, operationAt } from '../steps/contributions'
import type { Frame } from '../steps/frame'
import { gradientEdge } from '../steps/sent-edges'
import { type ArrayKey, contributionKey, type EntryPlace, partsOf, shownTensor } from '../symbols/entry-place'
import { runNumbers } from '../symbols/run-numbers'
import { coordinatesOf } from './entry-index'
import { type Entries, sourceFor, sourceOfRead } from './entry-source'
import { type SourceOf, sumNumbers, sumSymbols } from './entry-sum'

/** How one entry of an array is computed. */
export interface EntryExplanation {
  readonly place: EntryPlace
  /** The rule in symbols, with its numbers, and the entry. */
  readonly equation: Equation
  /** The entries that it is computed from, by array. */
  readonly lit: ReadonlyMap<ArrayKey, ReadonlySet<number>>
}

/** The sums that an entry is computed from, and the arrays that they read. */
interface Making {
  readonly sums: readonly EntrySum[]
  readonly sourceOf: SourceOf
}

/** How an entry is computed, if the frame already shows it. */
export function explainEntry(
  entries: Entries,
  frame: Frame,
  place: EntryPlace,
): EntryExplanation | undefined {
  const { run } = entries
  const tensor = shownTensor(run.graph, run, frame, place.array)
  if (tensor?.data[place.at] === undefined) return undefined
  const making = makingOf(entries, place)
  const { symbol, putIn, result } = entrySides(entries, place)
  const rule = making.sums.map((sum) => sumSymbols(sum, making.sourceOf))
  const sides = [...(rule.length > 0 ? [sumOf(rule)] : []), ...putIn, result]
  return { place, equation: equation([symbol, ...sides], runNumbers(run)), lit: litBy(making) }
}

/** An entry as a symbol, the numbers that it is computed from if there is a rule for it, and its own number. */
export interface EntrySides {
  readonly symbol: Formula
  readonly putIn: readonly Formula[]
  readonly result: FormulaOf<'tied'>
}

/** A long sum of numbers in two rows. */
function inRows(numbers: Formula): Formula {
  if (numbers.kind === 'sum') return { ...numbers, left: inRows(numbers.left) }
  return numbers.kind === 'series' && numbers.terms.length > mostWritten
    ? { ...numbers, breaks: true }
    : numbers
}

/** How an entry is computed, whether a frame shows it or not. */
export function entrySides(entries: Entries, place: EntryPlace): EntrySides {
  const { sums, sourceOf } = makingOf(entries, place)
  const { tensor, symbol, quantity } = sourceFor(entries, place.array)
  const at = coordinatesOf(tensor.shape, place.at)
  const result = { kind: 'tied', to: quantity, of: number(entryAt(tensor.data, place.at)), at } as const
  const putIn = sums.length === 0 ? [] : [inRows(sumOf(sums.map((sum) => sumNumbers(sum, sourceOf))))]
  return { symbol: symbol(at), putIn: putIn.filter((side) => !sameFormula(side, result)), result }
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

/** A gradient is what its only edge carries, or the sum of what several carry. */
function gradientMaking(entries: Entries, position: number, at: number): Making {
  const edges = entries.trace.gradientEdges.get(position) ?? []
  const [only] = edges
  if (only && edges.length === 1) return backwardMaking(entries, only, at)
  const keys = edges.map((edge) => contributionKey(entries.trace, edge))
  return {
    sums: keys.map((_, operand) => sumOfProducts([[{ of: 'input', operand, at }]], [])),
    sourceOf: (read) =>
      sourceFor(
        entries,
        required(read.of === 'input' ? keys[read.operand] : undefined, 'there is no such contribution'),
      ),
  }
}
