import { entryAt } from '../../engine/tensor'
import { required } from '../../lib/required'
import { type NamedSlope, slopeOfStep } from '../../trace/slope/slope-of-step'
import { localValueOf } from '../../trace/steps/contributions'
import { lessons } from '../all'
import { casesOf } from './cases-of'

/** A step of a lesson about a local derivative that can be drawn. */
export interface LocalDerivativeStep {
  readonly lesson: string
  readonly name: string
  readonly slope: NamedSlope
  /** The local derivative of the entry that the slope is of. */
  readonly local: number
}

/** All such steps of all lessons, folded and unfolded, with their own numbers. */
export const localDerivativeSteps = (): readonly LocalDerivativeStep[] =>
  lessons.flatMap(({ id, parts }) =>
    parts
      .filter(({ lines }) => !lines)
      .flatMap((part) => casesOf(id, part))
      .filter(({ detail }) => detail === 'detail')
      .flatMap(({ name, run, trace, loss }) =>
        trace.steps.flatMap((step, i) => {
          const slope = step.kind === 'local' ? slopeOfStep({ run, trace, loss }, step) : undefined
          if (!slope) return []
          const local = required(localValueOf(run, slope.edge), 'the edge has no local derivative')
          return {
            lesson: id,
            name: `${name}, step ${i + 1}`,
            slope,
            local: entryAt(local.data, slope.entry.output),
          }
        }),
      ),
  )
