import { groupIds } from '../../engine/folding/group-ids'
import { seenGraph } from '../../engine/folding/seen-graph'
import type { Graph } from '../../engine/graph'
import { type Run, runGraph } from '../../engine/run'
import { fromNested } from '../../engine/tensor'
import { programGraph } from '../../language/testing/program-graph'
import type { Program } from '../../program/program'
import { lossName } from '../../trace/steps/loss-name'
import type { Detail } from '../../trace/steps/step'
import { buildTrace, type Trace } from '../../trace/steps/trace'
import { givenArrays } from './given-arrays'

/** One graph of a lesson with its own numbers, stepped at one granularity. */
export interface LessonCase {
  readonly name: string
  readonly detail: Detail
  readonly run: Run
  readonly trace: Trace
  /** What is differentiated: L if a layer is shown alone, otherwise the output. */
  readonly loss: string
  /** The program with nothing folded. */
  readonly whole: Graph
}

/** A part's graph as its program opens it and, if different, with all its groups folded and all unfolded. */
function openings(graph: Graph): readonly { readonly words: string; readonly seen: Graph }[] {
  const all = groupIds(graph)
  return [
    { words: '', seen: graph },
    ...(graph.groups.length > 0 ? [{ words: ', folded', seen: seenGraph(graph, new Set()) }] : []),
    ...(all.size > graph.groups.length ? [{ words: ', unfolded', seen: seenGraph(graph, all) }] : []),
  ]
}

/** A part's graph with its own numbers. */
export const graphOfPart = ({ text, setup: { targets, given } }: Program, arrays = givenArrays()): Graph =>
  programGraph(text, targets, given && arrays)

/**
 * One part that steps over its graph, at both granularities, folded and unfolded; a graph and an upstream
 * gradient replace its own numbers if given.
 */
export const casesOf = (
  lesson: string,
  part: Program,
  whole = graphOfPart(part),
  upstream = part.setup.upstream === undefined ? undefined : fromNested(part.setup.upstream),
): readonly LessonCase[] =>
  openings(whole).flatMap(({ words, seen }) => {
    const run = runGraph(seen, upstream)
    const loss = lossName(seen, upstream !== undefined)
    return (['node', 'detail'] as const).map((detail) => ({
      name: `${lesson}/${part.id}, ${detail}${words}`,
      detail,
      run,
      trace: buildTrace(seen, detail),
      loss,
      whole,
    }))
  })
