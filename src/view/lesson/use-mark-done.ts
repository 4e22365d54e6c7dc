import { useEffect } from 'react'
import { progressStore } from '../../state/stores/progress-store'

/** Marks a lesson as done once it has been stepped to its end. */
export function useMarkDone(lesson: string, isLast: boolean): void {
  useEffect(() => {
    if (isLast) progressStore.getState().markDone(lesson)
  }, [lesson, isLast])
}
