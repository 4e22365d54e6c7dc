import { dependentsOf, recompute } from '../engine/dependents'
import type { Edge } from '../engine/edges'
import { indexText } from '../engine/formula/index-text'
import { plainEntry } from '../engine/formula/tex-symbol'
import { nodeAt } from '../engine/graph'
import { entryAt, type Tensor } from '../engine/tensor'
import { withParticle } from '../i18n/josa'
import type { Text } from '../i18n/text'
import { formatPair } from '../lib/format-pair'
import { coordinatesOf } from '../trace/entry/entry-index'
import { contextOf, operationAt } from '../trace/steps/contributions'
import type { Place } from './questions/place'

const step = 0.01

/** How many entries of an array are told of that a nudge moves. */
const mostTold = 3

/** A number before and after a nudge. */
interface Moved {
  readonly name: string
  readonly from: number
  readonly to: number
}

/**
 * A hint from a nudge: what an entry is moved by, and how the node that reads it answers, or the output where several
 * paths lead there. The quotient is left to the reader. Undefined where nothing is differentiated.
 */
export function nudgeHint(place: Place, entry: number): Text | undefined {
  const answers =
    place.kind === 'gradient'
      ? outputAnswered(place, entry)
      : place.edges.flatMap((edge) => answered(place, edge, entry))
  if (answers.length === 0) return undefined
  const moved = movedEntry(place, entry)
  const told = answers.slice(0, mostTold)
  const isAll = told.length === answers.length
  return {
    en: `Move $${moved.name}$ from ${pairOf(moved).join(' to ')}: ${told.map(inEnglish).join(', ')}${isAll ? '' : ', and so on'}.`,
    ko: `${asObject(moved)} 바꾸면 ${told.map(inKorean).join(', ')}${isAll ? '' : ' 등으로'} 바뀝니다.`,
  }
}

const pairOf = ({ from, to }: Moved): readonly [string, string] => formatPair(from, to)

const inEnglish = (moved: Moved): string => `$${moved.name}$ goes from ${pairOf(moved).join(' to ')}`

const inKorean = (moved: Moved): string => {
  const [from, to] = pairOf(moved)
  return `${withParticle(`$${moved.name}$`, '은/는')} ${from}에서 ${withParticle(to, '으로/로')}`
}

const asObject = (moved: Moved): string => {
  const [from, to] = pairOf(moved)
  return `${withParticle(`$${moved.name}$`, '을/를')} ${from}에서 ${withParticle(to, '으로/로')}`
}

/** The entry that is moved. */
function movedEntry({ run, node }: Place, entry: number): Moved {
  const from = entryAt((run.values[node] as Tensor).data, entry)
  return { name: entryName(nodeAt(run.graph, node), entry), from, to: from + step }
}

/** The entries of a node's output that change with an entry of one operand. */
function answered({ run }: Place, edge: Edge, entry: number): readonly Moved[] {
  const { op, options, id, shape } = operationAt(run, edge.to)
  const { inputs, output } = contextOf(run, edge.to)
  const moved = inputs.map((input, operand) =>
    operand === edge.operand
      ? { shape: input.shape, data: input.data.with(entry, entryAt(input.data, entry) + step) }
      : input,
  )
  return changes({ id, shape }, output, op.forward(moved, options))
}

/** The entries of the output that change with an entry of a node, whichever way they depend on it. */
function outputAnswered({ run: { graph, values }, node, edges }: Place, entry: number): readonly Moved[] {
  if (edges.length === 0) return []
  const moved = [...values]
  const before = moved[node] as Tensor
  moved[node] = { shape: before.shape, data: before.data.with(entry, entryAt(before.data, entry) + step) }
  recompute(dependentsOf(graph, node), moved)
  return changes(nodeAt(graph, graph.output), values[graph.output] as Tensor, moved[graph.output] as Tensor)
}

/** The entries of a node that a nudge moves. */
const changes = (node: Named, before: Tensor, after: Tensor): readonly Moved[] =>
  Array.from(before.data, (from, at) => ({
    name: entryName(node, at),
    from,
    to: entryAt(after.data, at),
  })).filter(({ from, to }) => from !== to && !Number.isNaN(to))

interface Named {
  readonly id: string
  readonly shape: readonly number[]
}

const entryName = ({ id, shape }: Named, at: number): string =>
  plainEntry(id, indexText(coordinatesOf(shape, at), shape))
