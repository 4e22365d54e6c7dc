import { Suspense } from 'react'
import type { GivenSource } from '../../../state/given/given-set'
import type { ProgramSession } from '../../../state/session/program-session'
import { lazyPart } from '../../failure/lazy-part'
import { PlayAnchor } from './PlayAnchor'

const GivenPlayLink = lazyPart('GivenPlayLink', async () => (await import('./GivenPlayLink')).GivenPlayLink, [
  'workbench',
])

interface PlayLinkProps {
  readonly session: ProgramSession
  /** Where the program's given arrays come from, if it has any. */
  readonly source?: GivenSource | undefined
}

/** Leads to a program on the playground, with its numbers and at its step; given arrays are kept in this browser. */
export function PlayLink({ session, source }: PlayLinkProps) {
  return source ? (
    <Suspense>
      <GivenPlayLink session={session} source={source} />
    </Suspense>
  ) : (
    <PlayAnchor session={session} />
  )
}
