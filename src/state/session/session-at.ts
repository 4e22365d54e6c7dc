import { withLineGroups } from './line-session'
import type { OpenedProgram, ProgramSession } from './program-session'

/** An opened program at a step; at its last where it has no such step. */
export const sessionAt = <Opened extends OpenedProgram>(
  opened: Opened,
  step: number,
): Opened & ProgramSession<Opened['program']> =>
  withLineGroups({ ...opened, step: Math.min(step, opened.trace.steps.length) })
