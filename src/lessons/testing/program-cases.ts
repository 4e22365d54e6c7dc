import { seenGraph } from '../../engine/folding/seen-graph'
import { type Run, runGraph } from '../../engine/run'
import { fromNested } from '../../engine/tensor'
import { programGraph } from '../../language/testing/program-graph'
import type { Nested } from '../../lib/nested'
import { lessonCases } from './lesson-cases'

/** A run that is exported as a program, and what it differentiates. */
export interface ProgramCase {
  readonly name: string
  readonly run: Run
  readonly loss: string
}

const runOf = (program: string, upstream?: Nested, targets: readonly string[] = []): Run =>
  runGraph(programGraph(program, targets), upstream === undefined ? undefined : fromNested(upstream))

/**
 * Programs with features that the lessons do not have: names that Python would reject, fan-out into one node,
 * other shapes.
 */
const others: readonly ProgramCase[] = [
  { name: 'one operand twice', run: runOf('x = 3\nL = x * x'), loss: 'L' },
  { name: 'reassignment', run: runOf('c = 2\nd = 3 * c\nc += d\nL = c * (d + 1) - c / 2'), loss: 'L' },
  { name: 'Korean names', run: runOf('사과 = 2\n값 = 100\n총액 = 사과 * 값 + exp(사과)'), loss: '총액' },
  {
    name: 'names that are reserved',
    run: runOf('x = 2\ndx = 3\nplain = x * dx\njson = plain + x\nsoftmax = [1, 2]\nL = sum(softmax * json)'),
    loss: 'L',
  },
  { name: 'a number over zero', run: runOf('x = 0\ny = 1 / x\nL = y * 2'), loss: 'L' },
  { name: 'overflow', run: runOf('x = -800\ny = 1 / (1 + exp(x * -1))'), loss: 'y' },
  { name: 'constants alone', run: runOf('x = 2\nL = 2 ** -1 * x + 3 / 0'), loss: 'L' },
  {
    name: 'broadcasting',
    run: runOf(
      'X = [[1, 2, 3], [4, 5, 6]]\nr = [1, -1, 2]\nc = [[2], [3]]\ns = 0.5\nL = sum((X - r) * c / s)',
    ),
    loss: 'L',
  },
  {
    name: 'axes',
    run: runOf(
      'X = [[1, 2], [4, 3], [0, 5]]\nL = sum(mean(X, axis=1) * max(X, axis=-1)) + sum(X, axis=0, keepdims=True)',
      [[1, 2]],
    ),
    loss: 'L',
  },
  {
    name: 'class indices',
    run: runOf(
      'a = [[1, 2, 3], [0, 1, 0]]\nt = [2, 0]\nL = softmax_cross_entropy(a, t) + cross_entropy(softmax(a), t)',
      undefined,
      ['t'],
    ),
    loss: 'L',
  },
  {
    name: 'a target that is not a distribution',
    run: runOf('a = [1, 2, 3]\nt = [1, 0, 2]\nL = softmax_cross_entropy(a, t)', undefined, ['t']),
    loss: 'L',
  },
  {
    name: 'computed weights',
    run: runOf(
      'X = [1, 2]\nV = [[1, 3], [2, 4], [5, 6]]\nb = [1, 0, 2]\nY = affine(X, V.T, b)\nL = sum(relu(Y) @ Y)',
    ),
    loss: 'L',
  },
  {
    name: 'two shapes of one layer',
    run: runOf('X = [[1, 2], [3, 4]]\nb = [1, 2]\ns = 3\nL = sum((X + b) + (s + s * s))'),
    loss: 'L',
  },
]

/** Folded groups whose names cannot be class names. */
export const oddlyNamed = seenGraph(
  programGraph(`x = [1, 2]
# region 2-layer net
h = x @ [[1, 2], [3, 4]] + [0, 1] ** 2
# endregion
# region none
n = h * h
# endregion
# region ***
L = sum(maximum(n, 0)) * 2 ** -1
# endregion`),
  new Set(),
)

/** Every part of every lesson once, folded and unfolded. */
export const lessonPrograms: readonly ProgramCase[] = lessonCases.filter(({ detail }) => detail === 'node')

/** Everything that is exported to check that it runs: the lessons, and what they do not cover. */
export const programCases: readonly ProgramCase[] = [
  ...lessonPrograms,
  ...others,
  { name: 'folded groups', run: runGraph(oddlyNamed), loss: 'L' },
]
