import { withLineGroups } from './line-session'
import type { OpenedProgram, ProgramSession } from './program-session'

/** An opened program at a step, or at its last step if it does not have that many. */
export const sessionAt = <Opened extends OpenedProgram>(
  opened: Opened,
  step: number,
): Opened & ProgramSession<Opened['program']> =>
  withLineGroups({ ...opened, step: Math.min(step, opened.trace.steps.length) })
