import { groupIds } from '../engine/folding/group-ids'
import { seenGraph } from '../engine/folding/seen-graph'
import type { Graph } from '../engine/graph'
import type { Tensor } from '../engine/tensor'
import { withTargets } from '../engine/with-targets'
import { parseProgram } from '../language/parse-program'
import type { LessonPart } from '../lessons/lesson'

const graphs = new WeakMap<LessonPart, Graph>()
const seenGraphs = new WeakMap<Graph, Map<string, Graph>>()
const knownGroupIds = new WeakMap<Graph, ReadonlySet<string>>()

/**
 * The graph of a part's program, with its own input values; throws where the program has a fault. `given`, the arrays
 * from outside, is read the first time alone: after that their names and shapes are known.
 */
export function graphOf(part: LessonPart, given?: ReadonlyMap<string, Tensor>): Graph {
  const known = graphs.get(part)
  if (known) return known
  const { graph, diagnostics } = parseProgram(part.program, given && { given })
  if (!graph) throw new Error(`the program of ${part.id} has a fault: ${diagnostics[0]?.text.en}`)
  const marked = withTargets(graph, new Set(part.targets))
  graphs.set(part, marked)
  return marked
}

/** A part's graph with some groups open; the same object each time, so that it is laid out once. */
export function seenGraphOf(part: LessonPart, open: readonly string[]): Graph {
  const graph = graphOf(part)
  const seen = seenGraphs.get(graph) ?? new Map<string, Graph>()
  seenGraphs.set(graph, seen)
  const key = [...open].sort().join()
  const known = seen.get(key) ?? seenGraph(graph, new Set(open))
  seen.set(key, known)
  return known
}

/** The ids of all groups of a part's graph, however deep they lie inside one another. */
export function groupIdsOf(part: LessonPart): ReadonlySet<string> {
  const graph = graphOf(part)
  const ids = knownGroupIds.get(graph) ?? groupIds(graph)
  knownGroupIds.set(graph, ids)
  return ids
}

/** The groups that a part opens by itself: all that its program names. */
export const openByDefault = (part: LessonPart): readonly string[] =>
  part.open ?? graphOf(part).groups.map(({ id }) => id)
