import { questionRules } from '../../lessons/question-rules.at-build'
import { exerciseRules } from '../../practice/exercises/exercise-rules.at-build'
import type { RuleId } from '../../practice/questions/rules'
import { isOfExercise, lessonOf } from '../progress/lesson-of'

/** The rule that the question, or the kind of exercise, with a key practises; undefined if this version does not know the question. */
export function ruleOfQuestion(question: string): RuleId | undefined {
  if (Object.hasOwn(questionRules, question)) return questionRules[question]
  const lesson = lessonOf(question)
  return isOfExercise(question) && Object.hasOwn(exerciseRules, lesson) ? exerciseRules[lesson] : undefined
}
