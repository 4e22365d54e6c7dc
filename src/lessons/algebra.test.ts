import katex from 'katex'
import { describe, expect, it } from 'vitest'
import { equationTex } from '../engine/formula/equation-tex'
import { sameFormula } from '../engine/formula/same-formula'
import type { Scope } from '../engine/formula/scope'
import { evaluate } from '../engine/formula/value'
import { type Run, runGraph } from '../engine/run'
import { entryAt, fromNested, type Tensor } from '../engine/tensor'
import { withInputs } from '../engine/with-inputs'
import { languages } from '../i18n/text'
import { programGraph } from '../language/testing/program-graph'
import type { Nested } from '../lib/nested'
import { required } from '../lib/required'
import { programTrace } from '../program/program-trace'
import { symbolicSides } from '../trace/algebra/lines-trace'
import { frameAt } from '../trace/steps/frame'
import { lossName } from '../trace/steps/loss-name'
import type { Detail, LineStep } from '../trace/steps/step'
import type { Trace } from '../trace/steps/trace'
import { equationFaults, nothingTried } from '../trace/testing/equation-faults'
import { numbersShown } from '../trace/testing/shown'
import { tieFaults } from '../trace/testing/tie-faults'
import { lessons } from './all'
import type { LessonPart } from './lesson'

const parts = lessons.flatMap(({ id, parts }) =>
  parts.flatMap((part) => (part.lines ? [{ lesson: id, part, lines: part.lines }] : [])),
)

/** The run of a part, with changed inputs by name and a changed upstream gradient `up`. */
function runOf(
  { text, setup: { targets, upstream } }: LessonPart,
  changed: Readonly<Record<string, Nested>>,
): Run {
  const { up = upstream, ...inputs } = changed
  const tensors = Object.entries(inputs).map(([id, nested]) => [id, fromNested(nested)] as const)
  const graph = withInputs(programGraph(text, targets), new Map(tensors))
  return runGraph(graph, up === undefined ? undefined : fromNested(up))
}

const traceOf = (part: LessonPart, run: Run, detail: Detail = 'detail'): Trace =>
  programTrace(part, run, detail, lossName(run.graph, part.setup.upstream !== undefined))

const lineSteps = (part: LessonPart, run: Run): readonly LineStep[] =>
  traceOf(part, run).steps.filter((step) => step.kind === 'line')

const exactly = (numbers: Omit<Scope, 'number'>): Scope => ({ ...numbers, number: (value) => value })

/** What a line comes to, where numbers are put in. */
function resultOf({ equation }: LineStep): Tensor | undefined {
  const last = required(equation.sides.at(-1), 'a last side')
  return equation.sides.length > symbolicSides(equation).length
    ? evaluate(last, exactly(equation.numbers))
    : undefined
}

/** The numbers of the lines about the gradient of a node: of the whole, or of one entry. */
function gradientLines(
  lesson: string,
  id: string,
  isEntry: boolean,
  changed: Readonly<Record<string, Nested>> = {},
): readonly number[][] {
  const { part } = required(
    parts.find((each) => each.lesson === lesson),
    lesson,
  )
  const about = lineSteps(part, runOf(part, changed)).filter(({ equation: { sides } }) => {
    const [left] = sides
    return (
      left.kind === 'symbol' &&
      left.of.role === 'gradient' &&
      left.of.id === id &&
      (left.at !== undefined) === isEntry
    )
  })
  expect(about.length).toBeGreaterThan(0)
  return about.flatMap((line) => {
    const result = resultOf(line)
    return result ? [Array.from(result.data)] : []
  })
}

/** Sets a formula as the page does (src/view/shared/set-tex.ts); throws where KaTeX finds a fault. */
const set = (tex: string): string =>
  katex.renderToString(tex, {
    displayMode: true,
    throwOnError: true,
    strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
    trust: ({ command }) => command === '\\htmlData',
  })

const changes: Readonly<Record<string, readonly Readonly<Record<string, Nested>>[]>> = {
  sigmoid: [{}, { x: -2.5, up: -3 }, { x: 4 }, { x: 0, up: 2 }, { x: -10 }, { x: -36 }],
  affine: [
    {},
    {
      X: [-1.5, 0.25],
      W: [
        [0.1, -2, 3],
        [7, 0, -0.5],
      ],
      B: [0, -1, 2],
      up: [0.3, 2, -1],
    },
  ],
  'affine-batch': [
    {},
    {
      X: [
        [0.5, 2],
        [-3, 1],
        [0, 0],
        [1.25, -2],
      ],
      W: [
        [0.1, -2, 3],
        [7, 0, -0.5],
      ],
      B: [0, -1, 2],
    },
  ],
  'softmax-with-loss': [{}, { a: [2, -1, 0.5], t: [1, 0, 0] }, { a: [0, 0, 0], t: [0.2, 0.5, 0.3] }],
}

const cases = parts.flatMap((each) => (changes[each.lesson] ?? [{}]).map((changed) => ({ ...each, changed })))

describe('algebra', () => {
  it('stands in these lessons', () => {
    expect(parts.map(({ lesson }) => lesson)).toEqual([
      'sigmoid',
      'affine',
      'affine-batch',
      'softmax-with-loss',
    ])
  })

  it.each(cases)('of $lesson has lines that hold, with $changed', ({ part, changed }) => {
    const tried = nothingTried()
    const lines = lineSteps(part, runOf(part, changed))
    const faults = lines.flatMap(({ equation }) => {
      const numbers = { ...equation.numbers, letters: new Map() }
      return [...equationFaults(equation, numbers, tried), ...tieFaults(equation, numbers)]
    })
    expect(faults).toEqual([])
    expect(tried.signs).toBeGreaterThanOrEqual(lines.length)
  })

  it.each(cases)('of $lesson is set by KaTeX line by line, with $changed', ({ part, changed }) => {
    for (const { equation, rule } of lineSteps(part, runOf(part, changed)))
      for (const language of languages) {
        const html = set(equationTex(equation, { language, ties: true }))
        expect(html).not.toMatch(/katex-error|undefined|\[object|NaN/)
        expect(rule[language]).not.toBe('')
      }
  })

  it.each(cases)('of $lesson has equal numbers along each chain, with $changed', ({ part, changed }) => {
    const lines = lineSteps(part, runOf(part, changed))
    for (const [i, line] of lines.entries()) {
      const [left] = line.equation.sides
      const before = lines.slice(0, i).filter(({ equation }) => sameFormula(equation.sides[0], left))
      const [first] = before.flatMap((each) => resultOf(each) ?? [])
      const result = resultOf(line)
      if (!first || !result) continue
      expect(result.shape).toEqual(first.shape)
      result.data.forEach((number, at) => {
        expect(Math.abs(number - entryAt(first.data, at))).toBeLessThanOrEqual(1e-12)
      })
    }
  })

  it.each(cases)(
    'of $lesson lights at each line the nodes that it speaks of, all numbers known',
    ({ part, changed }) => {
      const run = runOf(part, changed)
      const trace = traceOf(part, run, 'node')
      const whole = numbersShown(trace, frameAt(trace, run, trace.steps.length))
      for (let index = 0; index <= trace.steps.length; index++) {
        const frame = frameAt(trace, run, index)
        expect(numbersShown(trace, frame)).toEqual(whole)
        expect((frame.lit.nodes?.size ?? 0) > 0).toBe(index > 0)
      }
      expect(whole.values.size).toBe(run.graph.nodes.length)
    },
  )
})

describe('the ends of the derivations', () => {
  it('are y(1 − y) for the sigmoid: 0.1966 at x = 1', () => {
    expect(gradientLines('sigmoid', 'x', false).at(-1)?.[0]).toBeCloseTo(0.1966, 4)
    expect(gradientLines('sigmoid', 'x', false, { x: 0, up: 2 }).at(-1)).toEqual([0.5]) // 2 · ½ · ½
  })

  it('are y − t for softmax with loss, and half of it as one of two samples', () => {
    const [whole] = gradientLines('softmax-with-loss', 'a', false)
    expect(whole).toEqual([0.3, -0.8, 0.5].map((entry) => expect.closeTo(entry, 12)))
    expect(gradientLines('softmax-with-loss', 'a', true).at(-1)?.[0]).toBeCloseTo(-0.4, 12) // k = 2
  })

  it('are yΣt − t where the targets do not add up to 1', () => {
    const [whole] = gradientLines('softmax-with-loss', 'a', false, { t: [1, 1, 0] })
    expect(whole).toEqual([0.3 * 2 - 1, 0.2 * 2 - 1, 0.5 * 2].map((entry) => expect.closeTo(entry, 12)))
  })

  it('are the matrix forms for affine layers', () => {
    expect(gradientLines('affine', 'X', false)).toEqual([[8, 10]])
    expect(gradientLines('affine', 'W', false)).toEqual([[1, -1, 2, 2, -2, 4]])
    expect(gradientLines('affine', 'W', true)).toEqual([[4]]) // row 2, column 3
    expect(gradientLines('affine-batch', 'X', false)).toEqual([[8, 10, 11, 14, -3, -2, 7, 10]])
    expect(gradientLines('affine-batch', 'W', false)).toEqual([[3, 9, 5, 7, -2, 1]])
    expect(gradientLines('affine-batch', 'B', false)).toEqual([[4, 3, 2]])
    expect(gradientLines('affine-batch', 'W', true)).toEqual([[3]]) // row 1, column 1
  })
})
