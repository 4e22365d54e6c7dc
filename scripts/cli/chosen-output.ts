import type { Graph } from '../../src/engine/graph'
import { identifierOf } from '../../src/language/compile/identifier'
import { nearest } from '../../src/language/nearest'
import type { NamedProgram } from './named-program'

/** At most this many names are listed. */
const mostListed = 20

/** The graph with its output moved to what has a name, and the name as the answer prints it. */
export interface ChosenOutput {
  readonly graph: Graph
  readonly output: string
}

/** Chooses what is differentiated by its name: c, c@1, self.x or params['W1']; undefined if nothing has it. */
export function chosenOutput({ graph, positions }: NamedProgram, written: string): ChosenOutput | undefined {
  const output = identifierOf(written.trim())
  const position = positions.get(output)
  return position === undefined ? undefined : { graph: { ...graph, output: position }, output }
}

/** What to say about a name that nothing in the program has. */
export function noSuchName({ positions }: NamedProgram, written: string): string {
  const names = [...positions.keys()]
  const meant = nearest(identifierOf(written.trim()), names)
  const listed = names.slice(0, mostListed).join(', ')
  const others = names.length > mostListed ? ` and ${names.length - mostListed} more` : ''
  return `The program has no name ${written.trim() || 'that is empty'}. ${meant ? `Did you mean ${meant}? ` : ''}Its names are: ${listed}${others}.`
}
