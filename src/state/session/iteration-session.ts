import { type Run, runGraph } from '../../engine/run'
import type { Text } from '../../i18n/text'
import type { Iteration } from '../../microscope/iteration'
import { seenGraphOf } from '../../program/program-graphs'
import { programTrace } from '../../program/program-trace'
import { lossName } from '../../trace/steps/loss-name'
import type { Link, LinkChange } from '../link/link'
import { fittingGroups } from './fitting-link'
import type { OpenedProgram } from './program-session'

/** An iteration with its open groups, and whatever in the link did not fit. */
export interface OpenedIteration extends OpenedProgram {
  readonly problems: readonly Text[]
}

const runs = new WeakMap<object, Run>()

/** What a link shows of an iteration: the step size and the open groups; its numbers cannot be changed. */
export function openIteration(
  { program, run: folded }: Iteration,
  link: Pick<LinkChange, 'open'> & Pick<Link, 'detail'>,
): OpenedIteration {
  const problems: Text[] = []
  const open = fittingGroups(program, link.open, problems)
  const plan = seenGraphOf(program, open)
  const run = plan === folded.graph ? folded : (runs.get(plan) ?? runGraph(plan))
  runs.set(plan, run)
  const loss = lossName(plan, false)
  const trace = programTrace(program, run, link.detail, loss)
  return {
    program,
    heading: { name: 'iteration', title: program.title, lead: program.title },
    open,
    plan,
    run,
    trace,
    loss,
    problems,
  }
}
