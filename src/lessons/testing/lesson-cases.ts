import { type Run, runGraph } from '../../engine/run'
import { fromNested } from '../../engine/tensor'
import { programGraph } from '../../language/testing/program-graph'
import { lossName } from '../../trace/loss-name'
import type { Detail } from '../../trace/step'
import { buildTrace, type Trace } from '../../trace/trace'
import { lessons } from '../all'
import { givenArrays } from './given-arrays'

/** One graph of a lesson with its own numbers, stepped in one granularity. */
export interface LessonCase {
  readonly name: string
  readonly detail: Detail
  readonly run: Run
  readonly trace: Trace
  /** What is differentiated: L where a layer is treated by itself, else the output. */
  readonly loss: string
}

/** Every part of every lesson that steps over its graph, in both granularities; lines of algebra stand in algebra.test.ts. */
export const lessonCases: readonly LessonCase[] = lessons.flatMap(({ id, parts }) =>
  parts
    .filter(({ lines }) => !lines)
    .flatMap((part) => {
      const { program, upstream, targets, given } = part
      const graph = programGraph(program, targets, given && givenArrays())
      const run = runGraph(graph, upstream === undefined ? undefined : fromNested(upstream))
      const loss = lossName(graph, upstream !== undefined)
      return (['node', 'detail'] as const).map((detail) => ({
        name: `${id}/${part.id}, ${detail}`,
        detail,
        run,
        trace: buildTrace(graph, detail),
        loss,
      }))
    }),
)
