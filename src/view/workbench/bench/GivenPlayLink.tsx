import type { GivenSource } from '../../../state/given/given-set'
import { keepGiven } from '../../../state/given/keep-given'
import type { ProgramSession } from '../../../state/session/program-session'
import { PlayAnchor } from './PlayAnchor'

interface GivenPlayLinkProps {
  readonly session: ProgramSession
  /** Where the given arrays come from. */
  readonly source: GivenSource
}

/** Leads to a program with given arrays on the playground, and keeps them in this browser. */
export function GivenPlayLink({ session, source }: GivenPlayLinkProps) {
  return <PlayAnchor session={session} keep={(link) => keepGiven(session, link, source)} />
}
