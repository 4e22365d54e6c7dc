import { Suspense } from 'react'
import { useStore } from 'zustand'
import type { LessonSession } from '../../state/session/lesson-session'
import { presentStore } from '../../state/stores/present-store'
import { Boundary } from '../failure/Boundary'
import { lazyPart } from '../failure/lazy-part'
import { useQuestions } from './use-questions'

const StageQuestion = lazyPart(
  'StageQuestion',
  async () => (await import('../practice/StageQuestion')).StageQuestion,
  ['practice'],
)

const StageAnswer = lazyPart(
  'StageAnswer',
  async () => (await import('../practice/StageQuestion')).StageAnswer,
  ['practice'],
)

interface StageQuestionPlaceProps {
  readonly session: LessonSession
}

/** Once the lecturer asks: the first question of the step at hand, and at the step after it, which answer was right. */
export function StageQuestionPlace({ session }: StageQuestionPlaceProps) {
  const isAsking = useStore(presentStore, (state) => state.isAsking)
  const [question] = useQuestions(session, isAsking)
  const [answered] = useQuestions(session, isAsking, session.step - 1)
  if (!question && !answered) return null
  return (
    <Boundary place="stage-question">
      <Suspense>
        {question && <StageQuestion question={question} session={session} />}
        {answered && <StageAnswer question={answered} session={session} />}
      </Suspense>
    </Boundary>
  )
}
