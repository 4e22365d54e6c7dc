import { type Derivation, stageCount } from '../../trace/derivation/derivation'
import { derivationsOf } from '../../trace/derivation/derivations-of'
import type { Trace } from '../../trace/steps/trace'
import type { OpenedProgram } from './program-session'
import type { Course, Pace } from './stage-position'

type Steps = Pick<OpenedProgram, 'trace' | 'run' | 'loss'>

const known = new WeakMap<Trace, Map<number, readonly Derivation[]>>()

/** The derivations of a step of a session, worked out once; none at step 0. */
export function derivationsAt({ trace, run, loss }: Steps, index: number): readonly Derivation[] {
  const ofTrace = known.get(trace) ?? new Map<number, readonly Derivation[]>()
  known.set(trace, ofTrace)
  const step = trace.steps[index - 1]
  const derivations = ofTrace.get(index) ?? (step ? derivationsOf(trace, run, step, loss) : [])
  ofTrace.set(index, derivations)
  return derivations
}

/** The derivations of a step, for what can do without them: none where they cannot be worked out, which the panel that shows them says. */
export function derivationsIfAny(steps: Steps, index: number): readonly Derivation[] {
  try {
    return derivationsAt(steps, index)
  } catch {
    return []
  }
}

/** How many stages a step of a session has. */
export const stagesAt = (session: Steps, step: number): number => stageCount(derivationsIfAny(session, step))

/** The steps and stages of a session. */
export const courseOf = (session: Steps, pace: Pace): Course => ({
  pace,
  last: session.trace.steps.length,
  stagesAt: (step) => stagesAt(session, step),
})
