import type { Graph } from '../../engine/graph'
import { type Run, runGraph } from '../../engine/run'
import { fromNested, type Tensor } from '../../engine/tensor'
import { programTrace } from '../../program/program-trace'
import { lossName } from '../../trace/steps/loss-name'
import { selectionsOf } from '../../trace/testing/equation-sources'
import { type Judged, judge, judgeAll } from '../../trace/testing/printed-faults'
import { trueNumbers } from '../../trace/testing/true-numbers'
import type { LessonPart } from '../lesson'
import { casesOf, graphOfPart } from './cases-of'

/** A part's numbers: its graph, and the gradient that the backward pass starts with, if it has one. */
export interface PartNumbers {
  readonly graph: Graph
  readonly upstream: Tensor | undefined
}

/** A part's own numbers. */
export const ownNumbers = (part: LessonPart): PartNumbers => ({
  graph: graphOfPart(part),
  upstream: part.setup.upstream === undefined ? undefined : fromNested(part.setup.upstream),
})

/** Checks every equation that a part can print with its numbers. */
export function judgePart(lesson: string, part: LessonPart, numbers: PartNumbers, judged: Judged): void {
  if (part.lines) judgeLines(`${lesson}/${part.id}`, part, numbers, judged)
  else
    for (const { name, ...stepped } of casesOf(lesson, part, numbers.graph, numbers.upstream))
      judgeAll(name, stepped, judged)
}

/**
 * Checks lines of algebra, whole and as shown step by step on the board, each with the run that it assumes.
 */
function judgeLines(name: string, part: LessonPart, { graph, upstream }: PartNumbers, judged: Judged): void {
  const run = runGraph(graph, upstream)
  const trace = programTrace(part, run, 'detail', lossName(graph, upstream !== undefined))
  for (const [at, step] of trace.steps.entries()) {
    if (step.kind !== 'line') throw new Error(`step ${at + 1} of ${name} is not a line`)
    const held: Run = part.lines?.[at]?.suppose?.runOf(run) ?? run
    for (const equation of [step.equation, ...selectionsOf(step.equation)])
      judge({ where: `${name}, line ${at + 1}`, equation }, trueNumbers(held), judged)
  }
}
