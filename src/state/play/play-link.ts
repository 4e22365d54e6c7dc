import { toNested } from '../../engine/tensor'
import { formatLink } from '../link/format-link'
import { changedLink, type Link } from '../link/link'
import type { ProgramSession } from '../session/program-session'
import { packText } from './packed-text'
import { withLiterals } from './with-literals'

/**
 * The address at which the playground shows a program with the numbers, the folds and the step that a link shows.
 * `given` is the id of the arrays that it uses without assigning them, if there are any.
 */
export async function playLink(session: ProgramSession, link: Link, given?: string): Promise<string> {
  const { program, plan, run, step } = session
  const { setup, lines } = program
  const seed = setup.upstream === undefined ? undefined : run.gradients.get(run.graph.output)
  return formatLink(
    changedLink(link, {
      route: { page: 'play' },
      program: await packText(withLiterals(program.text, plan, link.inputs)),
      given,
      part: undefined,
      iteration: undefined,
      inputs: {},
      upstream: seed && toNested(seed),
      step: lines ? 0 : step,
      stage: undefined,
      view: undefined,
      moved: undefined,
      isPresenting: undefined,
    }),
  )
}
