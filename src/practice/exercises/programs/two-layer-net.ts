import { shuffled } from '../../../lib/random'
import { wholeRow, wholeRows } from '../draw'
import type { LessonExercises } from '../kinds/kind'
import type { DrawProgram } from '../posed-program'

const net =
  (samples: number, inputs: number, hidden: number, outputs: number): DrawProgram =>
  (random) => ({
    text: `X = ${JSON.stringify(wholeRows(random, samples, inputs, -2, 3))}
W1 = ${JSON.stringify(wholeRows(random, inputs, hidden, -2, 3))}
b1 = ${JSON.stringify(wholeRow(random, hidden, -1, 2))}
W2 = ${JSON.stringify(wholeRows(random, hidden, outputs, -2, 3))}
b2 = ${JSON.stringify(wholeRow(random, outputs, -1, 2))}
H = affine(X, W1, b1)
Z = relu(H)
A = affine(Z, W2, b2)`,
    upstream: wholeRows(random, samples, outputs, -2, 3),
  })

/** A small net whose scores get their gradient from outside. */
export const smallNet: DrawProgram = net(2, 2, 2, 2)

/** A net of any size, for its shapes. */
export const netOfAnySize: DrawProgram = (random) => {
  const [samples = 0, inputs = 0, hidden = 0, outputs = 0] = shuffled(random, [2, 3, 4, 5, 6])
  return net(samples, inputs, hidden, outputs)(random)
}

export const twoLayerNet: LessonExercises = {
  rule: 'weights',
  kinds: ['gradient', 'shape', 'wrong-gradient', 'wrong-line'],
  numbers: [smallNet],
  shapes: [netOfAnySize],
}
