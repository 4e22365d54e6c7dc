import { type ReactNode, Suspense, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Text } from '../../../i18n/text'
import type { Beyond } from '../../../state/lecture/beyond'
import type { ProgramSession } from '../../../state/session/program-session'
import { appStore, isPresenter } from '../../../state/stores/app-store'
import { Boundary } from '../../failure/Boundary'
import { Loading } from '../../failure/Loading'
import { lazyPart } from '../../failure/lazy-part'
import { StopNotes } from '../track/StopNotes'
import { OnStage } from './OnStage'
import type { OwnBesides } from './stage-besides'

const AtPresenter = lazyPart('AtPresenter', async () => (await import('./AtPresenter')).AtPresenter, [
  'workbench',
  'stage',
])

const FollowedTrack = lazyPart(
  'FollowedTrack',
  async () => (await import('../track/FollowedTrack')).FollowedTrack,
  [],
)

interface ShownProps {
  readonly session: ProgramSession
  /** What is asked on the stage, over its board. */
  readonly question: ReactNode
  /** What can stand beside the graph on the stage, besides the program. */
  readonly besides: OwnBesides
  /** What the lecturer's window says besides. */
  readonly notes: ReactNode
  /** Where the stage goes on behind the last step, and back before the first. */
  readonly beyond: Beyond
}

/** A session that is shown to a hall, on the stage or in the lecturer's window; it follows the track of the address, if that names one. */
export function Shown({ beyond, ...props }: ShownProps) {
  const follows = useStore(appStore, ({ link }) => link.track !== undefined)
  if (!follows) return <ShownWith {...props} beyond={beyond} />
  return (
    <Boundary place="stage">
      <Suspense fallback={<Loading />}>
        <FollowedTrack own={beyond}>{(followed) => <ShownWith {...props} beyond={followed} />}</FollowedTrack>
      </Suspense>
    </Boundary>
  )
}

/** A session with the title that a track gives it, if it does. */
const useTitled = (session: ProgramSession, title: Text | undefined): ProgramSession =>
  useMemo(() => (title ? { ...session, heading: { ...session.heading, title } } : session), [session, title])

function ShownWith({ beyond, question, besides, ...props }: ShownProps) {
  const session = useTitled(props.session, beyond.followed?.title)
  const ownNotes = beyond.followed?.notes
  const notes = (
    <>
      {ownNotes && <StopNotes notes={ownNotes} />}
      {props.notes}
    </>
  )
  const isLecturers = useStore(appStore, isPresenter)
  if (!isLecturers)
    return <OnStage session={session} question={question} beyond={beyond} besides={besides} notes={notes} />
  return (
    <Boundary place="stage">
      <Suspense fallback={<Loading />}>
        <AtPresenter session={session} beyond={beyond} notes={notes} besides={besides} />
      </Suspense>
    </Boundary>
  )
}
