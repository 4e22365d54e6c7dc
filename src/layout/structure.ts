import { isOp } from './is-op'
import { ranksOf } from './ranks'
import type { LayoutRequest, RequestedNode } from './request'

/** A node that is attached to the only op that uses it, instead of having a place of its own. */
export interface Hanging {
  readonly by: number
  readonly side: 'above' | 'below'
  /** Whether it is a number rather than a card. */
  readonly isNumber: boolean
}

/** What depends on the graph alone, and not on how it is drawn. */
export interface Structure {
  readonly hanging: ReadonlyMap<number, Hanging>
  /** By position: the number of ops before it on the longest path; a leaf is one before its first reader. */
  readonly ranks: readonly number[]
  /** The operand that the main line of each op comes from; absent for leaves. */
  readonly spines: readonly (number | undefined)[]
  /** The edge that continues the main line of each node. */
  readonly mains: ReadonlyMap<number, { readonly to: number; readonly operand: number }>
  /** The number of drawn edges that leave each node. */
  readonly readers: readonly number[]
  /** The number of ops that send each node a gradient. */
  readonly senders: readonly number[]
}

export function structureOf(request: LayoutRequest): Structure {
  const { nodes } = request
  const edges = edgesOf(nodes)
  const reads = countsOf(nodes, edges)
  const spines = nodes.map(({ inputs }) => spineOf(inputs, nodes, reads))
  const hanging = hangingOf(request, reads, spines)
  const ranks = ranksOf(request, hanging)
  const drawn = edges.filter(({ from }) => !hanging.has(from))
  const mains = new Map<number, { to: number; operand: number }>()
  for (const { from, to, operand } of drawn.filter((edge) => spines[edge.to] === edge.operand)) {
    const known = mains.get(from)
    if (!known || (ranks[known.to] ?? 0) < (ranks[to] ?? 0)) mains.set(from, { to, operand })
  }
  const senders = countsOf(
    nodes,
    edges.filter(({ isSent }) => isSent),
  )
  return { hanging, ranks, spines, mains, readers: countsOf(nodes, drawn), senders }
}

/** The number of given edges that leave each node. */
function countsOf(
  nodes: readonly RequestedNode[],
  edges: readonly { readonly from: number }[],
): readonly number[] {
  const counts = nodes.map(() => 0)
  for (const { from } of edges) counts[from] = (counts[from] ?? 0) + 1
  return counts
}

const edgesOf = (nodes: readonly RequestedNode[]) =>
  nodes.flatMap(({ inputs, contributions }, to) =>
    inputs.map((from, operand) => ({ from, to, operand, isSent: contributions[operand] !== undefined })),
  )

/** What is attached to each op: a constant above it, or arrays that only it uses, one above and one below. */
function hangingOf(
  { nodes, output }: LayoutRequest,
  reads: readonly number[],
  spines: readonly (number | undefined)[],
): ReadonlyMap<number, Hanging> {
  const hanging = new Map<number, Hanging>()
  const taken = new Set<string>()
  const hang = (from: number, by: number, side: Hanging['side'], isNumber: boolean): void => {
    if (!taken.has(`${by} ${side}`)) hanging.set(from, { by, side, isNumber })
    taken.add(`${by} ${side}`)
  }
  for (const { from, to, operand } of edgesOf(nodes)) {
    if (reads[from] !== 1 || from === output) continue
    const look = nodes[from]?.look
    if (look === 'constant') hang(from, to, 'above', true)
    if (look === 'card' && operand !== spines[to])
      hang(from, to, taken.has(`${to} above`) ? 'below' : 'above', false)
  }
  return hanging
}

/** The first operand that is an op, otherwise the first leaf with other readers, otherwise the first leaf. */
function spineOf(
  inputs: readonly number[],
  nodes: readonly RequestedNode[],
  reads: readonly number[],
): number | undefined {
  if (inputs.length === 0) return undefined
  const op = inputs.findIndex((from) => nodes[from] && isOp(nodes[from]))
  if (op >= 0) return op
  const shared = inputs.findIndex((from) => (reads[from] ?? 0) > 1)
  if (shared >= 0) return shared
  return Math.max(
    0,
    inputs.findIndex((from) => nodes[from]?.look !== 'constant'),
  )
}
