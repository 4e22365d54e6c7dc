import { nodeById } from '../../engine/graph'
import { toNested } from '../../engine/tensor'
import { nestedJson } from '../../lib/nested'
import { openByDefault } from '../../program/program-graphs'
import { changedLink, type Link } from '../link/link'
import { packText } from '../play/packed-text'
import { withLiterals } from '../play/with-literals'
import type { ProgramSession } from '../session/program-session'
import { longestAddress, stopAddress } from './track'

const idsOf = (open: readonly string[]): string => open.toSorted().join()

/** The inputs that a link changes, without those that have the program's own numbers again. */
const changedInputs = ({ inputs }: Link, { plan }: ProgramSession): Link['inputs'] =>
  Object.fromEntries(
    Object.entries(inputs).filter(([id, value]) => {
      const node = nodeById(plan, id)
      return node?.kind !== 'input' || nestedJson(value) !== nestedJson(toNested(node.value))
    }),
  )

/**
 * The address of a stop that shows what a session shows now: without what is as the program has it anyway, so that two
 * stops of a program are known to be of the same, and with the text of a program of the playground. Undefined if that is
 * too long.
 */
export async function markedAddress(session: ProgramSession, link: Link): Promise<string | undefined> {
  const { program, plan, open } = session
  const isAsUsual = idsOf(open) === idsOf(openByDefault(program))
  const marked = changedLink(link, {
    step: session.step,
    ...(isAsUsual && { open: undefined }),
    ...(link.route.page === 'play'
      ? { program: await packText(withLiterals(program.text, plan, link.inputs)), inputs: {} }
      : { inputs: changedInputs(link, session) }),
  })
  const address = stopAddress(marked)
  return address.length <= longestAddress ? address : undefined
}
