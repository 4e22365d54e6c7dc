import { Suspense, useState } from 'react'
import type { Lesson } from '../../lessons/lesson'
import type { LessonSession } from '../../state/lesson-session'
import { Boundary } from '../failure/Boundary'
import { Loading } from '../failure/Loading'
import { lazyPart } from '../failure/lazy-part'
import { useStageActions } from '../present/use-stage-actions'
import { LessonGraph } from './LessonGraph'

const PresentPage = lazyPart('PresentPage', async () => (await import('../present/PresentPage')).PresentPage)

interface OnStageProps {
  readonly lesson: Lesson
  readonly session: LessonSession
}

/** What is stepped, on the stage: fetched when it is first asked for. Its keys are outside of all that can fail. */
export function OnStage({ lesson, session }: OnStageProps) {
  const [isHelpShown, setIsHelpShown] = useState(false)
  const actions = useStageActions(session, () => setIsHelpShown(!isHelpShown))
  return (
    <Boundary place="stage">
      <Suspense fallback={<Loading />}>
        <PresentPage
          lesson={lesson}
          session={session}
          actions={actions}
          isHelpShown={isHelpShown}
          graph={(scale) => <LessonGraph lesson={lesson} session={session} scale={scale} />}
        />
      </Suspense>
    </Boundary>
  )
}
