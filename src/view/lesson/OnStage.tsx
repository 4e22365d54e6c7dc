import { lazy, Suspense } from 'react'
import type { Lesson } from '../../lessons/lesson'
import type { LessonSession } from '../../state/lesson-session'
import { LessonGraph } from './LessonGraph'

const PresentPage = lazy(async () => ({ default: (await import('../present/PresentPage')).PresentPage }))

interface OnStageProps {
  readonly lesson: Lesson
  readonly session: LessonSession
}

/** What is stepped, on the stage: fetched when it is first asked for. */
export const OnStage = ({ lesson, session }: OnStageProps) => (
  <Suspense fallback={null}>
    <PresentPage
      lesson={lesson}
      session={session}
      graph={(scale) => <LessonGraph lesson={lesson} session={session} scale={scale} />}
    />
  </Suspense>
)
