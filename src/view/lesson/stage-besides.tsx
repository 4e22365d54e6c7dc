import { type ReactNode, Suspense } from 'react'
import { lessonSections } from '../../export/lecture/lesson-sections'
import type { Lesson } from '../../lessons/lesson'
import type { LessonSession } from '../../state/session/lesson-session'
import { Boundary } from '../failure/Boundary'
import { Loading } from '../failure/Loading'
import { lazyPart } from '../failure/lazy-part'
import type { OwnBesides } from '../workbench/bench/stage-besides'

const ClassListing = lazyPart('ClassListing', async () => (await import('./LessonClasses')).ClassListing, [
  'lesson',
  'workbench',
])

const StageUpdate = lazyPart('StageUpdate', async () => (await import('./StageUpdate')).StageUpdate, [
  'lesson',
])

const StageCheck = lazyPart('StageCheck', async () => (await import('../check/StageCheck')).StageCheck, [
  'check',
])

/** What a lesson has beside its graph on the stage: the lecture's classes, an update of its weights, its gradient check. */
export function stageBesides(lesson: Lesson, session: LessonSession): OwnBesides {
  const { update, check } = session.program
  return {
    ...(lessonSections[lesson.id] && {
      classes: fetched(<ClassListing lesson={lesson.id} session={session} wraps />),
    }),
    ...(update && {
      update: (
        <Boundary place="update">{fetched(<StageUpdate update={update} session={session} />)}</Boundary>
      ),
    }),
    ...(check && {
      check: (
        <Boundary place="gradient-check">{fetched(<StageCheck check={check} session={session} />)}</Boundary>
      ),
    }),
  }
}

const fetched = (part: ReactNode): ReactNode => <Suspense fallback={<Loading />}>{part}</Suspense>
