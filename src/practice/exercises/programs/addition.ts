import { whole } from '../draw'
import type { LessonExercises } from '../kinds/kind'
import type { DrawProgram } from '../posed-program'

const twoTerms: DrawProgram = (random) => ({
  text: `x = ${whole(random, -9, 9)}
y = ${whole(random, 2, 9)}
z = x + y`,
  upstream: whole(random, -9, 9),
})

const difference: DrawProgram = (random) => ({
  text: `x = ${whole(random, -9, 9)}
y = ${whole(random, 2, 9)}
z = x - y`,
  upstream: whole(random, -9, 9),
})

const threeTerms: DrawProgram = (random) => ({
  text: `x = ${whole(random, -9, 9)}
y = ${whole(random, 2, 9)}
w = ${whole(random, 2, 9)}
t = x + y
z = t ${whole(random, 0, 1) ? '+' : '-'} w`,
  upstream: whole(random, -9, 9),
})

const fourTerms: DrawProgram = (random) => ({
  text: `x = ${whole(random, -9, 9)}
y = ${whole(random, 2, 9)}
v = ${whole(random, -9, 9)}
w = ${whole(random, 2, 9)}
s = x + y
t = v - w
z = s + t`,
  upstream: whole(random, 2, 9),
})

export const addition: LessonExercises = {
  rule: 'addition',
  kinds: ['gradient', 'locals', 'wrong-gradient', 'wrong-line', 'order', 'which-graph'],
  numbers: [twoTerms, difference, threeTerms, fourTerms],
  shapes: [],
  expressions: ['x + y - w', 'x - y - w', 'x - (y - w)', 'x + y + w', 'x * y - w', 'x - y * w'],
}
