import { createStore } from 'zustand/vanilla'

interface LessonListState {
  /** Whether the list of lessons stands beside a lesson, where there is room for it. */
  readonly isOpen: boolean
}

export const lessonListStore = createStore<LessonListState>()(() => ({ isOpen: false }))

/** Folds the list away, or brings it back. */
export const toggleLessonList = (): void => lessonListStore.setState(({ isOpen }) => ({ isOpen: !isOpen }))
