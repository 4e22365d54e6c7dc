import { whole } from '../draw'
import type { LessonExercises } from '../kinds/kind'
import type { DrawProgram } from '../posed-program'

const sumTimesMultiple: DrawProgram = (random) => ({
  text: `x = ${whole(random, -4, 5)}
a = x + ${whole(random, 2, 7)}
b = ${whole(random, 2, 5)} * x
L = a * b`,
})

const sumTimesProduct: DrawProgram = (random) => ({
  text: `x = ${whole(random, 2, 5)}
y = ${whole(random, 2, 5)}
a = x + y
b = x * y
L = a * b`,
})

const squareAndMultiple: DrawProgram = (random) => ({
  text: `x = ${whole(random, 2, 5)}
w = ${whole(random, 2, 6)}
a = square(x)
b = x * w
L = a + b`,
})

const twoSums: DrawProgram = (random) => ({
  text: `x = ${whole(random, -5, 6)}
y = ${whole(random, -5, 6)}
w = ${whole(random, 2, 5)}
a = x + y
b = x * w
L = a * b`,
})

export const fanOut: LessonExercises = {
  rule: 'fan-out',
  kinds: ['gradient', 'locals', 'wrong-gradient', 'order', 'which-graph'],
  numbers: [sumTimesMultiple, sumTimesProduct, squareAndMultiple, twoSums],
  shapes: [],
  expressions: [
    '(x + y) * x',
    'x * y + x',
    '(x + y) * (x * y)',
    'x * y + x + y',
    '(x + y) * y + x',
    'x + x * y * y',
  ],
}
