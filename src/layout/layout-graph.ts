import type { Run } from '../engine/run'
import { structureOf } from '../engine/structure'
import { type GraphLayout, graphLayout } from './graph-layout'
import { layOut } from './ladder'
import { type LayoutGoal, layoutRequest, type NodeWords } from './measure/layout-request'

/** Lays a graph out with the numbers of a run, here and now. */
export function layoutGraph(
  run: Run,
  wordsOf: (position: number) => NodeWords,
  goal: LayoutGoal,
): GraphLayout {
  const request = layoutRequest(run, wordsOf, goal)
  return graphLayout(structureOf(run.graph), request, layOut(request))
}
