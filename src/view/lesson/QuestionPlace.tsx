import { Suspense, useState } from 'react'
import type { Lesson } from '../../lessons/lesson'
import { questionKey } from '../../lessons/questions/question-key'
import type { Question } from '../../practice/questions/question'
import type { LessonSession } from '../../state/session/lesson-session'
import { type Answer, progressStore } from '../../state/stores/progress-store'
import { Boundary } from '../failure/Boundary'
import { lazyPart } from '../failure/lazy-part'
import { isAnswered } from './is-answered'

const QuestionCard = lazyPart(
  'QuestionCard',
  async () => (await import('../practice/QuestionCard')).QuestionCard,
  ['practice'],
)

interface QuestionPlaceProps {
  readonly lesson: Lesson
  readonly session: LessonSession
  /** The questions that stand at the step at hand, asked one after the other. */
  readonly questions: readonly Question[]
  readonly onNext: () => void
}

/** The questions of a step; what is answered is kept. */
export function QuestionPlace({ lesson, session, questions, onNext }: QuestionPlaceProps) {
  const [at, setAt] = useState(0)
  const question = questions[at]
  if (!question) return null
  const isLast = at === questions.length - 1
  const note = (answer: Answer): void => {
    const { noteAnswer, markDone } = progressStore.getState()
    noteAnswer(questionKey(lesson, session.program, question.asked), answer, Date.now())
    if (isAnswered(lesson, progressStore.getState().learned)) markDone(lesson.id)
  }
  return (
    <Boundary place="question">
      <Suspense>
        <QuestionCard
          key={question.asked.id}
          question={question}
          session={session}
          onAnswer={note}
          onShow={onNext}
          isLast={isLast}
          onDone={isLast ? onNext : () => setAt(at + 1)}
        />
      </Suspense>
    </Boundary>
  )
}
