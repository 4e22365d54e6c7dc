import { whole } from '../draw'
import type { LessonExercises } from '../kinds/kind'
import type { DrawProgram } from '../posed-program'

const twoFactors: DrawProgram = (random) => ({
  text: `x = ${whole(random, -9, 9)}
y = ${whole(random, -9, 9)}
z = x * y`,
  upstream: whole(random, -9, 9),
})

const threeFactors: DrawProgram = (random) => ({
  text: `x = ${whole(random, -5, 5)}
y = ${whole(random, 2, 5)}
w = ${whole(random, 2, 6)}
t = x * y
z = t * w`,
  upstream: whole(random, -4, 4),
})

const twoProducts: DrawProgram = (random) => ({
  text: `x = ${whole(random, 2, 5)}
y = ${whole(random, -5, 5)}
v = ${whole(random, 2, 5)}
w = ${whole(random, 2, 5)}
s = x * y
t = v * w
z = s * t`,
})

export const multiplication: LessonExercises = {
  rule: 'multiplication',
  kinds: ['gradient', 'locals', 'wrong-gradient', 'wrong-line', 'order', 'which-graph'],
  numbers: [twoFactors, threeFactors, twoProducts],
  shapes: [],
  expressions: ['x * y * w', 'x * (y + w)', 'x * y + w', '(x + y) * w * y', 'x + y + w', 'x * y * (x + w)'],
}
