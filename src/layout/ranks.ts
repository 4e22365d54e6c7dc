import { isOp } from './is-op'
import type { LayoutRequest, RequestedNode } from './request'

/** What is known of each group before anything is placed. */
interface Gate {
  readonly members: ReadonlySet<number>
  /** What the group stands to the right of, so that its frame contains nothing else. */
  readonly before: readonly number[]
}

const gatesOf = ({ nodes, groups }: LayoutRequest): readonly Gate[] =>
  groups.map((group) => ({ members: new Set(group), before: beforeGroup(nodes, groups, group) }))

/**
 * The ops outside a group that lead into it, with all of their own groups; without what also comes from inside, which
 * the group has to stand around.
 */
function beforeGroup(
  nodes: readonly RequestedNode[],
  groups: LayoutRequest['groups'],
  group: readonly number[],
): readonly number[] {
  const after = new Set(group)
  nodes.forEach(({ inputs }, position) => {
    if (inputs.some((from) => after.has(from))) after.add(position)
  })
  const isSource = (from: number): boolean =>
    !after.has(from) && nodes[from] !== undefined && isOp(nodes[from])
  const sources = new Set(group.flatMap((member) => nodes[member]?.inputs ?? []).filter(isSource))
  if (sources.size === 0) return []
  const around = groups.filter(
    (other) => other.some((member) => sources.has(member)) && !other.some((member) => after.has(member)),
  )
  return [...new Set([...sources, ...around.flat()])]
}

/** The number of ops before each op on the longest path; a leaf is one before its first reader. */
export function ranksOf(
  request: LayoutRequest,
  hanging: Pick<ReadonlySet<number>, 'has'>,
): readonly number[] {
  const { nodes } = request
  const ranks = opRanks(nodes, gatesOf(request), hanging)
  const first = nodes.map(() => Number.POSITIVE_INFINITY)
  nodes.forEach(({ inputs }, to) => {
    for (const from of inputs) first[from] = Math.min(first[from] ?? 0, ranks[to] ?? 0)
  })
  return nodes.map((node, position) => {
    if (isOp(node) || hanging.has(position)) return ranks[position] ?? 0
    return Number.isFinite(first[position]) ? (first[position] ?? 0) - 1 : -1
  })
}

/** The same for ops alone; those of a group, with its leaves, come after all that the group stands to the right of. */
function opRanks(
  nodes: readonly RequestedNode[],
  gates: readonly Gate[],
  hanging: Pick<ReadonlySet<number>, 'has'>,
): readonly number[] {
  const ranks = nodes.map(() => 0)
  const isLeaf = (position: number): boolean => {
    const node = nodes[position]
    return node !== undefined && !isOp(node) && !hanging.has(position)
  }
  const least = (positions: readonly number[]): number =>
    positions.reduce((rank, from) => (isLeaf(from) ? rank : Math.max(rank, (ranks[from] ?? 0) + 1)), 0)
  const gated = gates.filter(({ before }) => before.length > 0)
  for (let round = 0; round <= gated.length; round++) {
    const starts = nodes.map(() => 0)
    for (const { members, before } of gated) {
      const start = least(before)
      for (const member of members) {
        const hasLeaf = nodes[member]?.inputs.some((from) => members.has(from) && isLeaf(from))
        starts[member] = Math.max(starts[member] ?? 0, start + (hasLeaf ? 1 : 0))
      }
    }
    let isSettled = true
    nodes.forEach((node, position) => {
      if (!isOp(node)) return
      const rank = Math.max(starts[position] ?? 0, least(node.inputs))
      isSettled &&= rank === ranks[position]
      ranks[position] = rank
    })
    if (isSettled) break
  }
  return ranks
}
