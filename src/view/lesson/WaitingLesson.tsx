import { Suspense } from 'react'
import { useStore } from 'zustand'
import type { Lesson } from '../../lessons/lesson'
import { appStore } from '../../state/stores/app-store'
import { Loading } from '../failure/Loading'
import { lazyPart } from '../failure/lazy-part'
import { LessonFrame } from './LessonFrame'
import { PartTabs } from './PartTabs'

const DigitsLoading = lazyPart(
  'DigitsLoading',
  async () => (await import('../digits/DigitsLoading')).DigitsLoading,
  ['lesson'],
)

interface WaitingLessonProps {
  readonly lesson: Lesson
}

/** A lesson whose part cannot be stepped until its data have loaded. */
export function WaitingLesson({ lesson }: WaitingLessonProps) {
  const part = useStore(appStore, ({ link }) => lesson.parts.find(({ id }) => id === link.part))
  return (
    <LessonFrame
      id={lesson.id}
      title={lesson.title}
      tabs={part && <PartTabs lesson={lesson} current={part} />}
    >
      <Suspense fallback={<Loading />}>
        <DigitsLoading />
      </Suspense>
    </LessonFrame>
  )
}
