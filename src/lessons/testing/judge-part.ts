import { type BrokenRule, withBrokenRule } from '../../engine/broken-rules/broken-rule'
import type { Graph } from '../../engine/graph'
import { type Run, runGraph } from '../../engine/run'
import { fromNested, type Tensor } from '../../engine/tensor'
import type { Program } from '../../program/program'
import { programTrace } from '../../program/program-trace'
import { lossName } from '../../trace/steps/loss-name'
import { runNumbers } from '../../trace/symbols/run-numbers'
import { equationSources, selectionsOf } from '../../trace/testing/equation-sources'
import { type Judged, judge, judgeAll } from '../../trace/testing/printed-faults'
import { trueNumbers } from '../../trace/testing/true-numbers'
import { casesOf, graphOfPart } from './cases-of'

/** A part's numbers: its graph, and the gradient that the backward pass starts with, if it has one. */
export interface PartNumbers {
  readonly graph: Graph
  readonly upstream: Tensor | undefined
}

/** A part's own numbers. */
export const ownNumbers = (part: Program): PartNumbers => ({
  graph: graphOfPart(part),
  upstream: part.setup.upstream === undefined ? undefined : fromNested(part.setup.upstream),
})

/** Checks every equation that a part can print with its numbers. */
export function judgePart(lesson: string, part: Program, numbers: PartNumbers, judged: Judged): void {
  if (part.lines) judgeLines(`${lesson}/${part.id}`, part, numbers, judged)
  else
    for (const { name, ...stepped } of casesOf(lesson, part, numbers.graph, numbers.upstream))
      judgeAll(name, stepped, judged)
}

/**
 * Checks every equation that a part can print while a rule is broken, with the derivatives that the broken rule takes:
 * each must say what was computed.
 */
export function judgeBroken(lesson: string, part: Program, rule: BrokenRule, judged: Judged): void {
  for (const { name, ...stepped } of casesOf(lesson, part, withBrokenRule(graphOfPart(part), rule)))
    for (const source of Object.values(equationSources))
      for (const printed of source(stepped))
        judge({ ...printed, where: `${name}, ${printed.where}` }, runNumbers(stepped.run), judged)
}

/**
 * Checks lines of algebra, whole and as shown step by step on the board, each with the run that it assumes.
 */
function judgeLines(name: string, part: Program, { graph, upstream }: PartNumbers, judged: Judged): void {
  const run = runGraph(graph, upstream)
  const trace = programTrace(part, run, 'detail', lossName(graph, upstream !== undefined))
  for (const [at, step] of trace.steps.entries()) {
    if (step.kind !== 'line') throw new Error(`step ${at + 1} of ${name} is not a line`)
    const held: Run = part.lines?.[at]?.suppose?.runOf(run) ?? run
    for (const equation of [step.equation, ...selectionsOf(step.equation)])
      judge({ where: `${name}, line ${at + 1}`, equation }, trueNumbers(held), judged)
  }
}
