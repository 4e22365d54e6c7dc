import type { Lesson } from '../../lessons/lesson'
import { questionKey } from '../../lessons/questions/question-key'
import type { Progress } from '../../state/stores/progress-store'

/** Whether all questions of a lesson have been answered. */
export const isAnswered = (lesson: Lesson, learned: Progress['learned']): boolean =>
  lesson.parts.every((part) =>
    part.asked.every(
      (asked) => asked.folded === true || (learned[questionKey(lesson, part, asked)]?.right ?? 0) > 0,
    ),
  )
