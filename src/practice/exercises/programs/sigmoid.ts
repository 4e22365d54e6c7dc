import type { Words } from '../../../engine/formula/words'
import type { RandomState } from '../../../lib/random'
import { oneOf, whole } from '../draw'
import type { LessonExercises } from '../kinds/kind'
import type { DrawProgram } from '../posed-program'

/** A number whose sigmoid is short: log k, where y = k / (1 + k). */
interface Logarithm {
  readonly k: number
  readonly words: Words
}

const log = (k: number): Logarithm => ({ k, words: { tex: `\\log ${k}`, plain: `log ${k}` } })
const minusLog = (k: number): Logarithm => ({ k: 1 / k, words: { tex: `-\\log ${k}`, plain: `−log ${k}` } })

/** Those with a short y, and those with a short exp(−x) too. */
const ofWhole: readonly Logarithm[] = [log(4), log(9), log(1.5), minusLog(4), minusLog(9), minusLog(1.5)]
const ofParts: readonly Logarithm[] = [log(4), minusLog(4), minusLog(9), minusLog(1.5)]

const inputOf = (random: RandomState, among: readonly Logarithm[]) => {
  const { k, words } = oneOf(random, among)
  return { x: Math.log(k), written: { x: words } }
}

const asOneNode: DrawProgram = (random) => {
  const { x, written } = inputOf(random, ofWhole)
  return { text: `x = ${x}\ny = sigmoid(x)`, upstream: whole(random, -9, 9), written }
}

const times: DrawProgram = (random) => {
  const { x, written } = inputOf(random, ofWhole)
  return { text: `x = ${x}\nw = ${whole(random, 2, 9)}\ny = sigmoid(x)\nL = y * w`, written }
}

const inParts: DrawProgram = (random) => {
  const { x, written } = inputOf(random, ofParts)
  return {
    text: `x = ${x}
w = ${whole(random, 2, 9)}
a = x * -1
b = exp(a)
c = b + 1
y = reciprocal(c)
L = y * w`,
    written,
    unshown: ['a'],
  }
}

export const sigmoid: LessonExercises = {
  rule: 'sigmoid',
  kinds: ['gradient', 'locals', 'wrong-gradient', 'wrong-line', 'order', 'which-graph'],
  numbers: [asOneNode, times, inParts],
  shapes: [],
  expressions: [
    '1 / (1 + exp(-x))',
    '1 / (1 + exp(x))',
    '1 + 1 / exp(-x)',
    '1 / exp(1 + x)',
    '1 / (1 - exp(x))',
    'exp(1 / (1 + x))',
  ],
}
