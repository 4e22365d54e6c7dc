import { toNested } from '../../engine/tensor'
import { givenArrays } from '../given/given-inputs'
import type { GivenSource } from '../given/given-set'
import { givenSets } from '../given/page-given'
import { formatLink } from '../link/format-link'
import { changedLink, type Link } from '../link/link'
import type { ProgramSession } from '../session/program-session'
import { packText } from './packed-text'
import { withLiterals } from './with-literals'

/**
 * Keeps the arrays that a program uses without assigning them; the id of them. One that was changed by hand is left out,
 * because it becomes a line of the program.
 */
function keptGiven({ program, run }: ProgramSession, link: Link, source: GivenSource): Promise<string> {
  const unchanged = [...givenArrays(run.graph, program.text)].filter(
    ([name]) => !Object.hasOwn(link.inputs, name),
  )
  return givenSets.keep({ source, arrays: new Map(unchanged) })
}

/**
 * The address at which the playground shows a program with the numbers, the folds and the step that a link shows.
 * `source` says where its given arrays come from, if it has any; they are kept in this browser.
 */
export async function playLink(session: ProgramSession, link: Link, source?: GivenSource): Promise<string> {
  const { program, plan, run, step } = session
  const { setup, lines } = program
  const seed = setup.upstream === undefined ? undefined : run.gradients.get(run.graph.output)
  return formatLink(
    changedLink(link, {
      route: { page: 'play' },
      program: await packText(withLiterals(program.text, plan, link.inputs)),
      given: source && (await keptGiven(session, link, source)),
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
