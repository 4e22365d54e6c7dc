import { expect, it } from 'vitest'
import { equationPlain } from '../engine/formula/equation-tex'
import { type Run, runGraph } from '../engine/run'
import { programTrace } from '../program/program-trace'
import { derivationsOf } from '../trace/derivation/derivations-of'
import { frameAt } from '../trace/steps/frame'
import { lossName } from '../trace/steps/loss-name'
import { nodeShown } from '../trace/steps/node-shown'
import type { Trace } from '../trace/steps/trace'
import { shownIn } from '../trace/testing/shown'
import { lessons } from './all'
import { ownNumbers } from './testing/judge-part'
import { lessonCases } from './testing/lesson-cases'

interface Stepped {
  readonly name: string
  readonly trace: Trace
  readonly run: Run
  readonly loss: string
  /** By line of algebra: the groups that it opens; absent = as in the program. */
  readonly open?: readonly (readonly string[] | undefined)[]
}

/** The parts that step over lines of algebra. */
const algebra: readonly Stepped[] = lessons.flatMap(({ id, parts }) =>
  parts.flatMap((part) => {
    if (!part.lines) return []
    const { graph, upstream } = ownNumbers(part)
    const [run, loss] = [runGraph(graph, upstream), lossName(graph, upstream !== undefined)]
    const trace = programTrace(part, run, 'detail', loss)
    return [{ name: `${id}/${part.id}`, run, loss, trace, open: part.lines.map(({ open }) => open) }]
  }),
)

/** What there is to see after a step: the graph, its numbers and what is lit in it, and the formulas. */
function sightAt({ trace, run, loss, open }: Stepped, index: number) {
  const frame = frameAt(trace, run, index)
  const step = trace.steps[index - 1]
  const derived = step ? derivationsOf(trace, run, step, loss).flatMap(({ equations }) => equations) : []
  const equations = step?.kind === 'line' ? [step.equation] : derived
  return {
    open: open?.[index - 1],
    numbers: shownIn(trace, frame),
    nodes: trace.graph.nodes.map((_, position) => nodeShown(trace, frame, position)),
    edges: [frame.lit.valuesIn, frame.lit.gradientsOut],
    formulas: equations.map((equation) => equationPlain(equation, { language: 'en' })),
  }
}

it.each([...lessonCases, ...algebra])('every step of $name changes the picture or the formula', (stepped) => {
  const sights = Array.from({ length: stepped.trace.steps.length + 1 }, (_, index) => sightAt(stepped, index))
  for (const [before, sight] of sights.slice(1).entries())
    expect(sight, `step ${before + 1}`).not.toEqual(sights[before])
})
