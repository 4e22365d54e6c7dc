import { holdsAll } from './frames'
import { isOp } from './is-op'
import type { LayoutRequest } from './request'

/** A place where a drawing can be broken into rows. */
export interface Break {
  /** The op whose number or array ends a row. */
  readonly after: number
  /** The positions of the nodes in this row and in the rows above it. */
  readonly above: ReadonlySet<number>
}

/**
 * The places where a drawing can be broken, from the inputs to the output: where a single line leads from all that
 * comes before to all that follows, and where no frame would be torn apart.
 */
export function breaksOf(request: LayoutRequest): readonly Break[] {
  const { nodes, output } = request
  const ancestors = ancestorsOf(request)
  const inner = request.groups.filter((members) => !holdsAll(request, members))
  const isPossible = ({ after, above }: Break): boolean => {
    const crossing = nodes.flatMap(({ inputs }, to) =>
      above.has(to) ? [] : inputs.filter((from) => above.has(from)),
    )
    const isBetween = nodes.every(
      (node, at) => !isOp(node) || above.has(at) || ancestors[at]?.has(after) === true,
    )
    return crossing.length === 1 && isBetween && !inner.some((members) => isTorn(members, above))
  }
  return nodes
    .flatMap((node, after) =>
      isOp(node) && after !== output ? [{ after, above: ancestors[after] ?? new Set() }] : [],
    )
    .filter(isPossible)
}

/** By position: a node and everything that it is computed from. */
function ancestorsOf({ nodes }: LayoutRequest): readonly ReadonlySet<number>[] {
  const ancestors: Set<number>[] = []
  for (const [position, { inputs }] of nodes.entries())
    ancestors.push(new Set([position, ...inputs.flatMap((from) => [...(ancestors[from] ?? [])])]))
  return ancestors
}

/** Whether some members of a group, but not all of them, are above a break. */
function isTorn(members: readonly number[], above: ReadonlySet<number>): boolean {
  const count = members.filter((member) => above.has(member)).length
  return count > 0 && count < members.length
}

/** The `count` breaks that make the widest row as narrow as possible, given how far to the right each node extends. */
export function bestBreaks(
  breaks: readonly Break[],
  count: number,
  right: readonly number[],
): readonly Break[] {
  const ends = breaks.map(({ above }) => Math.max(...[...above].map((position) => right[position] ?? 0)))
  const whole = Math.max(...right)
  /** For each break, the best choice of some breaks of which it is the last. */
  let choices = breaks.map((each, i): Choice => ({ chosen: [each], widest: ends[i] ?? 0, end: ends[i] ?? 0 }))
  for (let more = 1; more < count; more++)
    choices = breaks.map((each, i) => {
      const end = ends[i] ?? 0
      const longer = choices.slice(0, i).map(({ chosen, widest, end: from }) => ({
        chosen: [...chosen, each],
        widest: Math.max(widest, end - from),
        end,
      }))
      return narrowest(longer) ?? { chosen: [], widest: Number.POSITIVE_INFINITY, end }
    })
  const all = choices.map((choice) => ({ ...choice, widest: Math.max(choice.widest, whole - choice.end) }))
  return narrowest(all)?.chosen ?? []
}

interface Choice {
  readonly chosen: readonly Break[]
  /** The width of the widest row so far, and where the last one ends. */
  readonly widest: number
  readonly end: number
}

const narrowest = (choices: readonly Choice[]): Choice | undefined =>
  choices.toSorted((a, b) => a.widest - b.widest)[0]

/** The row of each node of a graph that is broken at some places, counted from 0. */
export const rowsOf = ({ nodes }: LayoutRequest, breaks: readonly Break[]): readonly number[] =>
  nodes.map((_, position) => breaks.filter(({ above }) => !above.has(position)).length)
