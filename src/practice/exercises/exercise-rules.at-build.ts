import type { RuleId } from '../questions/rules'
import { lessonExercises } from './lesson-exercises'
import { lessonIds } from './lesson-ids'

/** The rule that the exercises of each lesson practise. */
export const exerciseRules: Readonly<Record<string, RuleId>> = Object.fromEntries(
  lessonIds.map((id) => [id, lessonExercises[id].rule]),
)
