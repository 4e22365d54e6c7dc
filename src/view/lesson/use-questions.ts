import { useMemo } from 'react'
import { type Question, questionsOf } from '../../practice/questions/question'
import type { LessonSession } from '../../state/session/lesson-session'

/** The questions that stand at a step, the one at hand unless another is given, if any are asked: none if a rule is broken on purpose. */
export function useQuestions(
  { program, trace, run, broken, step }: LessonSession,
  isOn: boolean,
  at = step,
): readonly Question[] {
  const questions = useMemo(
    () => (isOn && !broken ? questionsOf(program.asked, trace, run) : []),
    [isOn, broken, program, trace, run],
  )
  return questions.filter((question) => question.step === at)
}
