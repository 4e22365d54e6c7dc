import { nodeAt } from '../../engine/graph'
import { type InputEntry, onTheWay } from '../../engine/nudge'
import { type Run, valueAt } from '../../engine/run'
import { entryAt, type Tensor } from '../../engine/tensor'

/** One entry before and after an input was nudged. */
export interface MovedEntry {
  readonly at: number
  readonly before: number
  readonly after: number
}

/** A node's entries that move when an input is nudged; none if it stays as it is. */
export interface MovedValue {
  readonly position: number
  /** How many operations are between the input and this value: 0 for the input itself. */
  readonly depth: number
  readonly entries: readonly MovedEntry[]
}

/** What moves between a nudged entry and the output, given the values of the second forward pass; the input first. */
export function movedValues(run: Run, { node }: InputEntry, after: readonly Tensor[]): readonly MovedValue[] {
  const depths = new Map<number, number>()
  return [node, ...onTheWay(run.graph, node)].map((position) => {
    const depth = position === node ? 0 : depthOf(run, position, depths)
    depths.set(position, depth)
    return { position, depth, entries: movedEntries(valueAt(run.values, position), valueAt(after, position)) }
  })
}

/** The longest way from the nudged input, by the depths of the nodes before. */
function depthOf({ graph }: Run, position: number, depths: ReadonlyMap<number, number>): number {
  const node = nodeAt(graph, position)
  const before = node.kind === 'operation' ? node.inputs.flatMap((from) => depths.get(from) ?? []) : []
  return 1 + Math.max(...before)
}

const movedEntries = (old: Tensor, now: Tensor): readonly MovedEntry[] =>
  Array.from(old.data.keys()).flatMap((at) => {
    const [before, after] = [entryAt(old.data, at), entryAt(now.data, at)]
    return Object.is(before, after) ? [] : [{ at, before, after }]
  })
