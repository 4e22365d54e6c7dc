import { Suspense } from 'react'
import { useStore } from 'zustand'
import type { LessonSession } from '../../state/session/lesson-session'
import { presentStore, wasAsked } from '../../state/stores/present-store'
import { Boundary } from '../failure/Boundary'
import { lazyPart } from '../failure/lazy-part'
import { useQuestions } from './use-questions'
import { useStageQuestion } from './use-stage-question'

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

/** Once the lecturer asks: the first question of the step at hand, and at the step after it, if it was asked, which answer was right. */
export function StageQuestionPlace({ session }: StageQuestionPlaceProps) {
  const { heading, step } = session
  const isAsking = useStore(presentStore, (state) => state.isAsking)
  const wasJustAsked = useStore(presentStore, ({ asked }) => wasAsked(asked, heading.name, step - 1))
  const question = useStageQuestion(session)
  const [answered] = useQuestions(session, isAsking && wasJustAsked, step - 1)
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
