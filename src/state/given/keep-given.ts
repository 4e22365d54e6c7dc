import type { Link } from '../link/link'
import type { ProgramSession } from '../session/program-session'
import { givenArrays } from './given-inputs'
import type { GivenSource } from './given-set'
import { givenSets } from './page-given'

/**
 * Keeps the arrays that a program uses without assigning them; the id of them. One that was changed by hand is left out,
 * because it becomes a line of the program.
 */
export function keepGiven(
  { program, run }: Pick<ProgramSession, 'program' | 'run'>,
  { inputs }: Pick<Link, 'inputs'>,
  source: GivenSource,
): Promise<string> {
  const unchanged = [...givenArrays(run.graph, program.text)].filter(([name]) => !Object.hasOwn(inputs, name))
  return givenSets.keep({ source, arrays: new Map(unchanged) })
}
