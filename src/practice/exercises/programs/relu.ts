import { whole, wholeRow, wholeRows } from '../draw'
import type { LessonExercises } from '../kinds/kind'
import type { DrawProgram } from '../posed-program'

const written = (nested: unknown): string => JSON.stringify(nested)

const matrix: DrawProgram = (random) => ({
  text: `X = ${written(wholeRows(random, 2, 3))}
Y = relu(X)`,
  upstream: wholeRows(random, 2, 3, -9, 9),
})

const behindSum: DrawProgram = (random) => ({
  text: `X = ${written(wholeRow(random, 3))}
B = ${written(wholeRow(random, 3))}
H = X + B
Y = relu(H)`,
  upstream: wholeRow(random, 3, -9, 9),
})

const behindMultiple: DrawProgram = (random) => ({
  text: `X = ${written(wholeRow(random, 3))}
H = ${whole(random, 2, 4)} * X
Y = relu(H)`,
  upstream: wholeRow(random, 3, -9, 9),
})

export const relu: LessonExercises = {
  rule: 'relu',
  kinds: ['gradient', 'wrong-gradient', 'wrong-line', 'order', 'which-graph'],
  numbers: [matrix, behindSum, behindMultiple],
  shapes: [],
  expressions: [
    'relu(x + y) * w',
    'relu(x * y) + w',
    'relu(x) + y * w',
    'relu(x + y * w)',
    'relu(x) * y + w',
    'relu((x + y) * w)',
  ],
}
