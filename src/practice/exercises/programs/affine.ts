import { oneOf, wholeRow, wholeRows } from '../draw'
import type { LessonExercises } from '../kinds/kind'
import type { DrawProgram } from '../posed-program'

const layer: DrawProgram = (random) => ({
  text: `X = ${JSON.stringify(wholeRow(random, 2))}
W = ${JSON.stringify(wholeRows(random, 2, 3))}
B = ${JSON.stringify(wholeRow(random, 3))}
Y = affine(X, W, B)`,
  upstream: wholeRow(random, 3),
})

const anySize: DrawProgram = (random) => {
  const [inputs, outputs] = oneOf(random, sizes)
  return {
    text: `X = ${JSON.stringify(wholeRow(random, inputs))}
W = ${JSON.stringify(wholeRows(random, inputs, outputs))}
B = ${JSON.stringify(wholeRow(random, outputs))}
Y = affine(X, W, B)`,
    upstream: wholeRow(random, outputs),
  }
}

const sizes = [
  [2, 3],
  [3, 2],
  [4, 2],
  [2, 5],
  [3, 5],
  [5, 3],
  [4, 6],
  [6, 4],
] as const

export const affine: LessonExercises = {
  rule: 'weights',
  kinds: ['gradient', 'shape', 'wrong-gradient'],
  numbers: [layer],
  shapes: [anySize],
}
