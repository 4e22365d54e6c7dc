import { beforeAll, describe, expect, it } from 'vitest'
import { seenGraph } from '../engine/folding/seen-graph'
import { type Graph, nodeAt } from '../engine/graph'
import { type Run, runGraph } from '../engine/run'
import { fromNested, type Tensor } from '../engine/tensor'
import { encodeTensor } from '../engine/tensor-json'
import { runPython } from '../engine/testing/python'
import { programGraph } from '../language/testing/program-graph'
import { lessonCases } from '../lessons/testing/lesson-cases'
import type { Nested } from '../lib/nested'
import { type CodeStyle, codeStyles } from './code-formats'
import { codeText } from './code-line'
import { numpyCode } from './numpy-code'

interface Case {
  readonly name: string
  readonly run: Run
  readonly loss: string
}

const runOf = (program: string, upstream?: Nested, targets: readonly string[] = []): Run =>
  runGraph(programGraph(program, targets), upstream === undefined ? undefined : fromNested(upstream))

/** Programs with what the lessons have not: names that Python would not take, fan-out into one node, other shapes. */
const others: readonly Case[] = [
  { name: 'one operand twice', run: runOf('x = 3\nL = x * x'), loss: 'L' },
  { name: 'reassignment', run: runOf('c = 2\nd = 3 * c\nc += d\nL = c * (d + 1) - c / 2'), loss: 'L' },
  { name: 'Korean names', run: runOf('사과 = 2\n값 = 100\n총액 = 사과 * 값 + exp(사과)'), loss: '총액' },
  {
    name: 'names that are taken',
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
    name: 'a target that is no distribution',
    run: runOf('a = [1, 2, 3]\nt = [1, 0, 2]\nL = softmax_cross_entropy(a, t)', undefined, ['t']),
    loss: 'L',
  },
  {
    name: 'weights that are computed',
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

/** Folded groups whose names are no names of classes. */
const oddlyNamed = seenGraph(
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

const lessons = lessonCases.filter(({ detail }) => detail === 'node')
const cases: readonly Case[] = [
  ...lessons,
  ...others,
  { name: 'folded groups', run: runGraph(oddlyNamed), loss: 'L' },
]

const namedNumbers = (graph: Graph, tensorOf: (position: number) => Tensor | undefined): unknown =>
  Object.fromEntries(
    graph.nodes.flatMap(({ id, named }, position) => {
      const tensor = named ? tensorOf(position) : undefined
      return tensor ? [[id, encodeTensor(tensor)]] : []
    }),
  )

/** What a program has to print. */
const expected = ({ graph, values, gradients }: Run): unknown => ({
  values: namedNumbers(graph, (position) => values[position]),
  gradients: namedNumbers(graph, (position) => gradients.get(position)),
})

/** The same with numbers that are close enough to stand for each other. */
function closely(wanted: unknown): unknown {
  if (typeof wanted === 'number') {
    const tolerance = 1e-9 * Math.max(1, Math.abs(wanted))
    return {
      asymmetricMatch: (other: unknown) => typeof other === 'number' && Math.abs(other - wanted) <= tolerance,
    }
  }
  if (Array.isArray(wanted)) return wanted.map(closely)
  if (typeof wanted !== 'object' || wanted === null) return wanted
  return Object.fromEntries(Object.entries(wanted).map(([key, value]) => [key, closely(value)]))
}

const textOf = ({ run, loss }: Case, style: CodeStyle): string =>
  codeText(numpyCode(run, loss, style, { language: 'ko', isForReading: false }))

const all = codeStyles.flatMap((style) => cases.map((each) => ({ each, style, text: textOf(each, style) })))

describe('NumPy code', () => {
  let printed: readonly string[] = []

  // Each program runs in a fresh namespace of one process, which starts in the time of one.
  beforeAll(() => {
    const programs = JSON.stringify(JSON.stringify(all.map(({ text }) => text)))
    printed = runPython(
      `import json, warnings\nwarnings.simplefilter("ignore")\nfor text in json.loads(${programs}):\n    exec(text, {})`,
    )
      .trimEnd()
      .split('\n')
  }, 120_000)

  it.each(all.map(({ each, style }, i) => ({ name: each.name, style, i })))(
    '$name, $style: prints what the engine computes',
    ({ i }) => {
      const { each, text } = all[i] as (typeof all)[number]
      expect(JSON.parse(printed[i] ?? '""'), text).toEqual(closely(expected(each.run)))
    },
  )

  it('runs as a script of its own', () => {
    const fanOut = cases.find(({ name }) => name.startsWith('fan-out'))
    expect(JSON.parse(runPython(textOf(fanOut as Case, 'flat')))).toMatchObject({
      values: { x: 2, L: 40 },
      gradients: { x: 28 },
    })
  })
})

describe('flat NumPy lines', () => {
  const backwardOf = (name: string): readonly string[] => {
    const { run, loss } = lessons.find((each) => each.name.startsWith(name)) as Case
    return numpyCode(run, loss, 'flat', { language: 'en', isForReading: false })
      .filter(({ phase }) => phase === 'backward')
      .map(({ text }) => text)
  }

  it('say what dx means, and sum up what fans out', () => {
    expect(backwardOf('fan-out/')).toEqual([
      '',
      '# backward (dx is ∂L/∂x)',
      'dL = 1.0',
      'da = dL * b',
      'db = dL * a',
      'dx_b = db * 4',
      'dx_a = da * 1',
      'dx = dx_a + dx_b',
    ])
  })

  it('write the sigmoid as the lecture derives it', () => {
    expect(backwardOf('sigmoid/').slice(2)).toEqual([
      'dy = 1.0',
      'dc = dy * -y**2',
      'db = dc * 1',
      'da = db * b',
      'dx = da * -1',
    ])
  })

  it('write an outer product for one sample, and a sum over rows for a batch', () => {
    expect(backwardOf('affine/').slice(-3)).toEqual(['dX = dY @ W.T', 'dW = np.outer(X, dY)', 'dB = dY'])
    expect(backwardOf('affine-batch/').slice(-3)).toEqual([
      'dX = dY @ W.T',
      'dW = X.T @ dY',
      'dB = np.sum(dY, axis=0)',
    ])
  })
})

it('makes names of classes from the names of groups', () => {
  const text = textOf({ name: 'folded groups', run: runGraph(oddlyNamed), loss: 'L' }, 'layers')
  expect(text.match(/(?<=^class ).*(?=:$)/gm)).toEqual(['_2LayerNet', 'None_', 'Group'])
})

it('hints at large arrays where it is for reading only', () => {
  const run = runOf(`x = [${Array.from({ length: 65 }, (_, i) => i)}]\nL = sum(x)`)
  const read = (isForReading: boolean): string =>
    codeText(numpyCode(run, 'L', 'flat', { language: 'en', isForReading }))
  expect(read(true)).toContain('x = np.array([...])  # (65,)\n')
  expect(read(false)).toContain('63.0, 64.0])\n')
  expect(nodeAt(run.graph, 0).id).toBe('x')
})
