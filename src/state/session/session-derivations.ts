import type { Run } from '../../engine/run'
import { type Derivation, stageCount } from '../../trace/derivation/derivation'
import { derivationsOf } from '../../trace/derivation/derivations-of'
import type { Step } from '../../trace/steps/step'
import type { OpenedProgram } from './program-session'
import type { Course, Pace } from './stage-position'

const nothing: readonly Derivation[] = []

type Steps = Pick<OpenedProgram, 'trace' | 'run' | 'loss'>

type BySteps = WeakMap<Step, readonly Derivation[]>

const known = new WeakMap<Run, BySteps>()

/** The derivations of a step, computed once for each run; none at step 0. */
export function derivationsAt({ trace, run, loss }: Steps, index: number): readonly Derivation[] {
  const step = trace.steps[index - 1]
  if (!step) return nothing
  const ofRun: BySteps = known.get(run) ?? new WeakMap()
  known.set(run, ofRun)
  const derivations = ofRun.get(step) ?? derivationsOf(trace, run, step, loss)
  ofRun.set(step, derivations)
  return derivations
}

/**
 * The derivations of a step, for callers that can do without them: none if computing them fails, which the
 * panel that shows them reports.
 */
export function derivationsIfAny(steps: Steps, index: number): readonly Derivation[] {
  try {
    return derivationsAt(steps, index)
  } catch {
    return []
  }
}

/** How many stages a step has. */
export const stagesAt = (session: Steps, step: number): number => stageCount(derivationsIfAny(session, step))

/**
 * How many stages of a step are shown while its number is covered: all of its first derivation but the last. Undefined if
 * that is nothing, such as where an upstream gradient arrives.
 */
export function coveredStagesAt(session: Steps, step: number): number | undefined {
  const [first] = derivationsIfAny(session, step)
  return first && first.stages.length > 1 ? first.stages.length - 1 : undefined
}

/** The steps and stages of a session; with `hides`, the number of the next step is covered at first. */
export const courseOf = (session: Steps, pace: Pace, hides = false): Course => ({
  pace,
  last: session.trace.steps.length,
  stagesAt: (step) => stagesAt(session, step),
  ...(hides && { coveredAt: (step) => coveredStagesAt(session, step) }),
})
