import type { Words } from '../../../engine/formula/words'
import type { RandomState } from '../../../lib/random'
import { shuffled } from '../../../lib/random'
import { oneOf, whole, wholeRow, wholeRows } from '../draw'
import type { LessonExercises } from '../kinds/kind'
import type { DrawProgram } from '../posed-program'

/** Sums of ten, so that every probability has one digit behind the point. */
const tenths: readonly (readonly [number, number, number])[] = [
  [1, 2, 7],
  [1, 3, 6],
  [1, 4, 5],
  [2, 3, 5],
]

/** The scores of a sample, log k, and its target. */
const sample = (random: RandomState) => {
  const counts = shuffled(random, oneOf(random, tenths))
  const right = whole(random, 0, 2)
  return { counts, target: counts.map((_, k) => (k === right ? 1 : 0)) }
}

const scores = (counts: readonly number[]): readonly number[] => counts.map((k) => Math.log(k))

const wordsOf = (counts: readonly number[]): Words => ({
  tex: `(${counts.map((k) => `\\log ${k}`).join(', ')})`,
  plain: `(${counts.map((k) => `log ${k}`).join(', ')})`,
})

const rowsWords = (rows: readonly (readonly number[])[]): Words => ({
  tex: `\\begin{pmatrix} ${rows.map((row) => row.map((k) => `\\log ${k}`).join(' & ')).join(' \\\\ ')} \\end{pmatrix}`,
  plain: `(${rows.map((row) => wordsOf(row).plain).join(', ')})`,
})

const oneSample: DrawProgram = (random) => {
  const { counts, target } = sample(random)
  return {
    text: `a = ${JSON.stringify(scores(counts))}
t = ${JSON.stringify(target)}
L = softmax_cross_entropy(a, t)`,
    targets: ['t'],
    written: { a: wordsOf(counts) },
    unshown: ['L'],
  }
}

const twoSamples: DrawProgram = (random) => {
  const rows = [sample(random), sample(random)]
  return {
    text: `a = ${JSON.stringify(rows.map(({ counts }) => scores(counts)))}
t = ${JSON.stringify(rows.map(({ target }) => target))}
L = softmax_cross_entropy(a, t)`,
    targets: ['t'],
    written: { a: rowsWords(rows.map(({ counts }) => counts)) },
    unshown: ['L'],
  }
}

const classes: DrawProgram = (random) => {
  const [samples = 0, inputs = 0, outputs = 0] = shuffled(random, [2, 3, 4, 5])
  return {
    text: `Z = ${JSON.stringify(wholeRows(random, samples, inputs))}
W = ${JSON.stringify(wholeRows(random, inputs, outputs))}
b = ${JSON.stringify(wholeRow(random, outputs))}
t = ${JSON.stringify(Array.from({ length: samples }, () => 0))}
A = affine(Z, W, b)
L = softmax_cross_entropy(A, t)`,
    targets: ['t'],
  }
}

export const softmaxWithLoss: LessonExercises = {
  rule: 'loss',
  kinds: ['gradient', 'shape', 'wrong-gradient'],
  numbers: [oneSample, twoSamples],
  shapes: [classes],
}
