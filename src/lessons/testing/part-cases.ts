import { groupIds } from '../../engine/folding/group-ids'
import { seenGraph } from '../../engine/folding/seen-graph'
import { type Run, runGraph } from '../../engine/run'
import { fromNested } from '../../engine/tensor'
import { programTrace } from '../../program/program-trace'
import { lossName } from '../../trace/steps/loss-name'
import type { Detail } from '../../trace/steps/step'
import type { Trace } from '../../trace/steps/trace'
import { lessons } from '../all'
import type { LessonPart } from '../lesson'
import { graphOfPart } from './cases-of'

/** A part of a lesson as it opens. */
export interface PartCase {
  readonly name: string
  readonly part: LessonPart
  readonly run: Run
  readonly trace: Trace
  readonly loss: string
}

/** Every part of every lesson as it opens, stepped at one granularity. */
export const partCases = (detail: Detail): readonly PartCase[] =>
  lessons.flatMap(({ id, parts }) =>
    parts.map((part) => {
      const { open, upstream } = part.setup
      const whole = graphOfPart(part)
      const seen = open || part.lines ? seenGraph(whole, new Set(open ?? groupIds(whole))) : whole
      const run = runGraph(seen, upstream === undefined ? undefined : fromNested(upstream))
      const loss = lossName(seen, upstream !== undefined)
      return { name: `${id}/${part.id}`, part, run, trace: programTrace(part, run, detail, loss), loss }
    }),
  )
