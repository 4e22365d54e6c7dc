import { shuffled } from '../../../lib/random'
import { wholeRow, wholeRows } from '../draw'
import type { LessonExercises } from '../kinds/kind'
import type { DrawProgram } from '../posed-program'

const layer =
  (samples: number, inputs: number, outputs: number): DrawProgram =>
  (random) => ({
    text: `X = ${JSON.stringify(wholeRows(random, samples, inputs))}
W = ${JSON.stringify(wholeRows(random, inputs, outputs))}
B = ${JSON.stringify(wholeRow(random, outputs))}
Y = affine(X, W, B)`,
    upstream: wholeRows(random, samples, outputs),
  })

const anySize: DrawProgram = (random) => {
  const [samples = 0, inputs = 0, outputs = 0] = shuffled(random, [2, 3, 4, 5, 6])
  return layer(samples, inputs, outputs)(random)
}

export const affineBatch: LessonExercises = {
  rule: 'weights',
  kinds: ['gradient', 'shape', 'wrong-gradient', 'wrong-line'],
  numbers: [layer(2, 2, 2), layer(3, 2, 2), layer(2, 2, 3)],
  shapes: [anySize],
}
