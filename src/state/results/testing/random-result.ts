import { lessons } from '../../../lessons/all'
import { questionKey } from '../../../lessons/questions/question-key'
import { integer, type RandomState } from '../../../lib/random'
import { mistakeIds } from '../../../practice/mistakes/mistake-ids'
import type { Counted } from '../counted'
import type { Result } from '../result'

/** The key of every question of the lessons. */
export const allQuestions: readonly string[] = lessons.flatMap((lesson) =>
  lesson.parts.flatMap((part) => part.asked.map((asked) => questionKey(lesson, part, asked))),
)

const names = ['Mina', '지훈', 'Ada <b>', '=1+1', 'Ünal “x”', undefined]

function randomCounted(random: RandomState): Counted {
  const wrong = integer(random, 4)
  const right = integer(random, 3) + (wrong === 0 ? 1 : 0)
  const made = mistakeIds[integer(random, mistakeIds.length)] ?? 'sign'
  const mistaken = integer(random, wrong + 1)
  return {
    isRightAtFirst: right > 0 && integer(random, 2) === 0,
    right,
    wrong,
    mistakes: mistaken > 0 ? { [made]: mistaken } : {},
  }
}

/** A result that someone can have: of at least one question of the lessons. */
export function randomResult(random: RandomState): Result {
  const name = names[integer(random, names.length)]
  const first = integer(random, allQuestions.length)
  const answered = allQuestions.filter((_, i) => i === first || integer(random, 3) === 0)
  return {
    set: 'lessons',
    ...(name !== undefined && { name }),
    answeredMs: 1_790_000_000_000 + integer(random, 1_000_000_000),
    answers: Object.fromEntries(answered.map((key) => [key, randomCounted(random)])),
  }
}
