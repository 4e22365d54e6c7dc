import { type ReactNode, Suspense } from 'react'
import { lessonSections } from '../../export/lecture/lesson-sections'
import { Loading } from '../failure/Loading'
import { lazyPart } from '../failure/lazy-part'

const ClassListing = lazyPart('ClassListing', async () => (await import('./LessonClasses')).ClassListing, [
  'lesson',
  'workbench',
])

/** The lecture's classes for a lesson, for the stage; undefined if it has none. */
export const stageClasses = (lesson: string): ReactNode =>
  lessonSections[lesson] && (
    <Suspense fallback={<Loading />}>
      <ClassListing lesson={lesson} />
    </Suspense>
  )
