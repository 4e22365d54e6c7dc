import { oneOf, whole } from '../draw'
import type { LessonExercises } from '../kinds/kind'
import type { DrawProgram } from '../posed-program'

const tax = [1.1, 1.2, 1.5] as const

const bill: DrawProgram = (random) => ({
  text: `apple_count = ${whole(random, 2, 6)}
apple_price = ${10 * whole(random, 2, 9)}
orange_count = ${whole(random, 2, 6)}
orange_price = ${10 * whole(random, 2, 9)}
tax = ${oneOf(random, tax)}
apples = apple_count * apple_price
oranges = orange_count * orange_price
fruit = apples + oranges
total = fruit * tax`,
})

const withShipping: DrawProgram = (random) => ({
  text: `count = ${whole(random, 2, 8)}
price = ${10 * whole(random, 2, 9)}
shipping = ${10 * whole(random, 2, 9)}
tax = ${oneOf(random, tax)}
fruit = count * price
bill = fruit + shipping
total = bill * tax`,
})

const onePrice: DrawProgram = (random) => ({
  text: `apples = ${whole(random, 2, 9)}
oranges = ${whole(random, 2, 9)}
price = ${10 * whole(random, 2, 5)}
tax = ${oneOf(random, tax)}
count = apples + oranges
fruit = count * price
total = fruit * tax`,
})

export const applesAndOranges: LessonExercises = {
  rule: 'multiplication',
  kinds: ['gradient', 'locals', 'wrong-gradient', 'wrong-line', 'order', 'which-graph'],
  numbers: [bill, withShipping, onePrice],
  shapes: [],
  expressions: [
    '(x * y + w) * v',
    'x * (y + w) * v',
    'x * y + w * v',
    'x * y * w + v',
    '(x + y) * w * v',
    'x * y + w + v',
  ],
}
