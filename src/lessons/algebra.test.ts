import katex from 'katex'
import { describe, expect, it } from 'vitest'
import { type Run, runGraph } from '../engine/run'
import { fromNested, type Nested } from '../engine/tensor'
import { withInputs } from '../engine/with-inputs'
import { languages } from '../i18n/text'
import { programGraph } from '../language/testing/program-graph'
import { required } from '../lib/required'
import type { AlgebraLine } from '../trace/algebra-line'
import { formulaTex } from '../trace/formula'
import { frameAt } from '../trace/frame'
import { readerOf } from '../trace/lines-trace'
import type { LineStep } from '../trace/step'
import { lessons } from './all'
import type { LessonPart } from './lesson'
import { partTrace } from './part-trace'

const parts = lessons.flatMap(({ id, parts }) =>
  parts.flatMap((part) => (part.lines ? [{ lesson: id, part, lines: part.lines }] : [])),
)

/** The run of a part, with changed inputs by name and a changed upstream gradient `up`. */
function runOf({ program, targets, upstream }: LessonPart, changed: Readonly<Record<string, Nested>>): Run {
  const { up = upstream, ...inputs } = changed
  const tensors = Object.entries(inputs).map(([id, nested]) => [id, fromNested(nested)] as const)
  const graph = withInputs(programGraph(program, targets), new Map(tensors))
  return runGraph(graph, up === undefined ? undefined : fromNested(up))
}

const numbersOf = (line: AlgebraLine, run: Run): readonly number[] | undefined => {
  const numbers = line.numbers?.(readerOf(run, (tensor) => tensor))
  return numbers && Array.from(fromNested(numbers.value).data)
}

const lastNumbers = (lesson: string, left: RegExp, changed: Readonly<Record<string, Nested>> = {}) => {
  const { part, lines } = required(
    parts.find((each) => each.lesson === lesson),
    lesson,
  )
  const run = runOf(part, changed)
  const about = lines.filter((line) => left.test(line.left))
  expect(about.length).toBeGreaterThan(0)
  return about.flatMap((line) => numbersOf(line, run) ?? [])
}

/** Sets a formula as the page does (src/view/shared/Tex.tsx); throws where KaTeX finds a fault. */
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

  it.each(cases)('of $lesson is set by KaTeX line by line, with $changed', ({ part, changed }) => {
    const run = runOf(part, changed)
    const trace = partTrace(part, run, 'detail')
    for (const step of trace.steps.filter(({ kind }) => kind === 'line'))
      for (const language of languages)
        expect(set(formulaTex(step as LineStep, language))).not.toMatch(/katex-error|undefined|\[object|NaN/)
  })

  it.each(cases)(
    'of $lesson has equal numbers along each chain, with $changed',
    ({ part, lines, changed }) => {
      const run = runOf(part, changed)
      const chains = [...new Set(lines.map(({ left }) => left))].map((left) =>
        lines.filter((line) => line.left === left).flatMap((line) => [numbersOf(line, run) ?? []]),
      )
      for (const chain of chains) {
        const [first = [], ...others] = chain.filter(({ length }) => length > 0)
        for (const numbers of others) {
          expect(numbers).toHaveLength(first.length)
          numbers.forEach((number, i) => {
            expect(Math.abs(number - (first[i] as number))).toBeLessThanOrEqual(1e-12)
          })
        }
      }
    },
  )

  it.each(cases)(
    'of $lesson agrees with the gradients of the graph, with $changed',
    ({ part, lines, changed }) => {
      const run = runOf(part, changed)
      const wholes = lines.flatMap((line) => {
        const id = /for=(\w+), role=gradient\}\{\\frac\{\\partial L\}\{\\partial (\w)\}\}/.exec(line.left)
        return line.numbers && id && id[1] === id[2]
          ? [{ id: id[1] as string, numbers: numbersOf(line, run) }]
          : []
      })
      expect(wholes.length).toBeGreaterThan(0)
      for (const { id, numbers } of wholes) {
        const gradient = run.gradients.get(required(run.graph.positions.get(id), id))
        expect(numbers).toHaveLength(required(gradient, id).data.length)
        numbers?.forEach((number, i) => {
          expect(Math.abs(number - (gradient?.data[i] as number))).toBeLessThanOrEqual(1e-12)
        })
      }
    },
  )

  it.each(cases)(
    'of $lesson lights at each line the nodes that it speaks of, all numbers known',
    ({ part, changed }) => {
      const run = runOf(part, changed)
      const trace = partTrace(part, run, 'node')
      const whole = frameAt(trace, run, trace.steps.length)
      for (let index = 0; index <= trace.steps.length; index++) {
        const { lit, ...frame } = frameAt(trace, run, index)
        expect(frame.values).toEqual(whole.values)
        expect(frame.contributions).toEqual(whole.contributions)
        expect((lit.nodes?.size ?? 0) > 0).toBe(index > 0)
      }
      expect(whole.values.size).toBe(run.graph.nodes.length)
    },
  )
})

describe('the ends of the derivations', () => {
  it('are y(1 − y) for the sigmoid: 0.1966 at x = 1', () => {
    expect(lastNumbers('sigmoid', /partial L/).at(-1)).toBeCloseTo(0.1966, 4)
    expect(lastNumbers('sigmoid', /partial L/, { x: 0, up: 2 }).at(-1)).toBe(0.5) // 2 · ½ · ½
  })

  it('are y − t for softmax with loss, and half of it as one of two samples', () => {
    const whole = lastNumbers('softmax-with-loss', /partial a\}/)
    expect(whole).toHaveLength(3)
    whole.forEach((number, i) => {
      expect(number).toBeCloseTo([0.3, -0.8, 0.5][i] as number, 12)
    })
    const half = lastNumbers('softmax-with-loss', /a_\{nk\}/)
    expect(half).toHaveLength(3)
    half.forEach((number, i) => {
      expect(number).toBeCloseTo([0.15, -0.4, 0.25][i] as number, 12)
    })
  })

  it('say nothing of y − t where the targets do not add up to 1', () => {
    expect(lastNumbers('softmax-with-loss', /partial a\}/, { t: [1, 1, 0] })).toEqual([])
  })

  it('are the matrix forms for affine layers', () => {
    expect(lastNumbers('affine', /partial X\}/)).toEqual([8, 10])
    expect(lastNumbers('affine', /partial W\}/)).toEqual([1, -1, 2, 2, -2, 4])
    expect(lastNumbers('affine', /partial w_/)).toEqual([4]) // row 2, column 3
    expect(lastNumbers('affine-batch', /partial X\}/)).toEqual([8, 10, 11, 14, -3, -2, 7, 10])
    expect(lastNumbers('affine-batch', /partial W\}/)).toEqual([3, 9, 5, 7, -2, 1])
    expect(lastNumbers('affine-batch', /partial B\}/)).toEqual([4, 3, 2])
    expect(lastNumbers('affine-batch', /partial w_/)).toEqual([3]) // row 1, column 1
  })
})
