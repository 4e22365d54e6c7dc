import { parseProgram } from '../../language/parse-program'
import type { Program } from '../../program/program'
import { rememberGraph } from '../../program/program-graphs'
import type { Link } from '../link/link'
import type { OpenedProgram } from '../session/program-session'
import { givenAt } from './given-at'
import { openPlay } from './open-play'
import { unpackText } from './packed-text'
import { playgroundTitle } from './playground-title'

/** A packed program text with what a link says of it, beside the program of the playground; undefined if it cannot be read or run. */
export async function openPacked(packed: string, link: Link): Promise<OpenedProgram | undefined> {
  const [text, given] = await Promise.all([unpackText(packed), givenAt(link.given)])
  if (text === undefined) return undefined
  const { graph } = parseProgram(text, given?.found && { given: given.found.arrays })
  if (!graph) return undefined
  const program: Program = { id: 'play', title: playgroundTitle, text, setup: {} }
  rememberGraph(program, graph)
  try {
    return openPlay({ text, program }, link)
  } catch {
    return undefined // an op rejects its numbers
  }
}
