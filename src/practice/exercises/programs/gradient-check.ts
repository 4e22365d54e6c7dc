import { oneOf, whole } from '../draw'
import type { LessonExercises } from '../kinds/kind'
import type { DrawProgram } from '../posed-program'
import { netOfAnySize, smallNet } from './two-layer-net'

/** The central difference of x² or of x³. */
const centralDifference: DrawProgram = (random) => {
  const [power, h, most] = oneOf(random, [
    [2, 1, 9],
    [2, 0.1, 9],
    [3, 1, 6],
  ] as const)
  return {
    text: `x = ${whole(random, 2, most)}
h = ${h}
u = x + h
v = x - h
p = u ** ${power}
m = v ** ${power}
n = p - m
w = 2 * h
d = n / w`,
    asksValue: 'd',
  }
}

export const gradientCheck: LessonExercises = {
  rule: 'check',
  kinds: ['gradient', 'wrong-gradient', 'shape', 'wrong-line'],
  numbers: [centralDifference, smallNet],
  shapes: [netOfAnySize],
}
