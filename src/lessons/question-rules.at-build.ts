import type { RuleId } from '../practice/questions/rules'
import { lessons } from './all'
import { questionKey } from './questions/question-key'

/** The rule that each question of the lessons practises, by the key under which its answers are kept. */
export const questionRules: Readonly<Record<string, RuleId>> = Object.fromEntries(
  lessons.flatMap((lesson) =>
    lesson.parts.flatMap((part) =>
      part.asked.map((asked) => [questionKey(lesson, part, asked), asked.rule] as const),
    ),
  ),
)
