import { useStore } from 'zustand'
import { lessonListStore } from '../../state/stores/lesson-list-store'
import { Boundary } from '../failure/Boundary'
import { LessonList } from './LessonList'

interface LessonColumnProps {
  readonly current: string
}

/** The lessons beside a lesson, unless the viewer has folded them away. */
export function LessonColumn({ current }: LessonColumnProps) {
  const isOpen = useStore(lessonListStore, (state) => state.isOpen)
  return (
    isOpen && (
      <Boundary place="lesson-list">
        <LessonList current={current} />
      </Boundary>
    )
  )
}
