import { whole } from '../draw'
import type { LessonExercises } from '../kinds/kind'
import type { DrawProgram } from '../posed-program'

const squaredSum: DrawProgram = (random) => ({
  text: `x = ${whole(random, -5, 9)}
y = ${whole(random, -5, 9)}
t = x + y
z = square(t)`,
})

const squaredTimes: DrawProgram = (random) => ({
  text: `x = ${whole(random, 1, 5)}
y = ${whole(random, -3, 4)}
w = ${whole(random, 2, 6)}
t = x + y
s = square(t)
z = s * w`,
})

const weightedSquare: DrawProgram = (random) => ({
  text: `x = ${whole(random, 1, 4)}
y = ${whole(random, -4, 4)}
w = ${whole(random, 2, 5)}
s = x * w
t = s + y
z = square(t)`,
})

const squareFirst: DrawProgram = (random) => ({
  text: `x = ${whole(random, 2, 5)}
y = ${whole(random, -4, 4)}
w = ${whole(random, 2, 6)}
s = square(x)
t = s + y
z = t * w`,
})

export const chainRule: LessonExercises = {
  rule: 'chain',
  kinds: ['gradient', 'locals', 'wrong-gradient', 'wrong-line', 'order', 'which-graph'],
  numbers: [squaredSum, squaredTimes, weightedSquare, squareFirst],
  shapes: [],
  expressions: [
    'square(x + y) * w',
    'square(x) + y * w',
    'square(x + y * w)',
    '(square(x) + y) * w',
    'x + square(y * w)',
    'square((x + y) * w)',
    'x + square(y) * w',
  ],
}
