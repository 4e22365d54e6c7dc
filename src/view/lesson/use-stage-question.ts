import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Question } from '../../practice/questions/question'
import type { LessonSession } from '../../state/session/lesson-session'
import { appStore, isShow } from '../../state/stores/app-store'
import { presentStore } from '../../state/stores/present-store'
import { useQuestions } from './use-questions'

/** The question that the hall is asked at the step at hand, if any; while the step's own number is covered, that comes first. */
export function useStageQuestion(session: LessonSession): Question | undefined {
  const isAsking = useStore(presentStore, (state) => state.isAsking)
  const isFree = useStore(appStore, (state) => isShow(state) && !state.link.isCovered)
  return useQuestions(session, isAsking && isFree)[0]
}

/** Keeps in mind, in each window of a show, what the hall was asked: only that is answered, and its number is not covered. */
export function useNotedQuestion(session: LessonSession): void {
  const isAsked = useStageQuestion(session) !== undefined
  const { heading, step } = session
  useEffect(() => {
    if (isAsked) presentStore.getState().noteAsked(heading.name, step)
  }, [isAsked, heading.name, step])
}
