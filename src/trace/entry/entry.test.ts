import katex from 'katex'
import { describe, expect, it } from 'vitest'
import { equationTex, sidesTex } from '../../engine/formula/equation-tex'
import { texOf } from '../../engine/formula/tex'
import { runGraph } from '../../engine/run'
import { fromNested } from '../../engine/tensor'
import { programGraph } from '../../language/testing/program-graph'
import { lessonCases } from '../../lessons/testing/lesson-cases'
import type { Nested } from '../../lib/nested'
import { frameAt } from '../steps/frame'
import { buildTrace } from '../steps/trace'
import type { ArrayKey } from '../symbols/entry-place'
import { explainEntry } from './entry'

interface Source {
  readonly program: string
  readonly upstream?: Nested
  readonly loss?: string
}

/** What is shown for an entry in the last frame: its formula without ties, and what is highlighted. */
function explained({ program, upstream, loss = 'L' }: Source, array: ArrayKey, at: number) {
  const graph = programGraph(program)
  const run = runGraph(graph, upstream === undefined ? undefined : fromNested(upstream))
  const trace = buildTrace(graph, 'detail')
  const explanation = explainEntry({ trace, run, loss }, frameAt(trace, run, trace.steps.length), {
    array,
    at,
  })
  return (
    explanation && {
      formula: [
        texOf(explanation.equation.sides[0], { language: 'en' }),
        ...sidesTex(explanation.equation, { language: 'en' }),
      ],
      lit: Object.fromEntries([...explanation.lit].map(([key, cells]) => [key, [...cells]])),
    }
  )
}

const partial = (below: string): string => `\\frac{\\partial L}{\\partial ${below}}`

const batch: Source = {
  program: `X = [[1, 2], [3, -1], [0, 2], [2, 1]]
W = [[1, 3, 5], [2, 4, 6]]
B = [1, 2, 3]
Y = affine(X, W, B)`,
  upstream: [
    [1, -1, 2],
    [0, 2, 1],
    [2, 0, -1],
    [1, 2, 0],
  ],
}

describe('an entry of an affine layer over a batch', () => {
  it('of ∂L/∂W comes from a column of X and a column of ∂L/∂Y', () => {
    expect(explained(batch, 'gradient:W', 1)).toEqual({
      formula: [
        partial('w_{12}'),
        `= \\sum_{n=1}^{4} x_{n1} \\cdot ${partial('y_{n2}')}`,
        '= 1 \\times \\mathopen{}\\left(-1\\right)\\mathclose{} + 3 \\times 2 + 0 \\times 0 + 2 \\times 2',
        '= 9',
      ],
      lit: { 'value:X': [0, 2, 4, 6], 'gradient:Y': [1, 4, 7, 10] },
    })
  })

  it('of ∂L/∂X comes from a row of ∂L/∂Y and a row of W', () => {
    expect(explained(batch, 'gradient:X', 2)).toEqual({
      formula: [
        partial('x_{21}'),
        `= \\sum_{j=1}^{3} ${partial('y_{2j}')} \\cdot w_{1j}`,
        '= 0 \\times 1 + 2 \\times 3 + 1 \\times 5',
        '= 11',
      ],
      lit: { 'gradient:Y': [3, 4, 5], 'value:W': [0, 1, 2] },
    })
  })

  it('of ∂L/∂B is the sum of a column of ∂L/∂Y', () => {
    expect(explained(batch, 'gradient:B', 2)).toEqual({
      formula: [
        partial('b_{3}'),
        `= \\sum_{n=1}^{4} ${partial('y_{n3}')}`,
        '= 2 + 1 + \\mathopen{}\\left(-1\\right)\\mathclose{} + 0',
        '= 2',
      ],
      lit: { 'gradient:Y': [2, 5, 8, 11] },
    })
  })

  it('of Y comes from a row of X, a column of W and an entry of B', () => {
    expect(explained(batch, 'value:Y', 4)).toEqual({
      formula: [
        'y_{22}',
        '= \\sum_{i=1}^{2} x_{2i} \\, w_{i2} + b_{2}',
        '= 3 \\times 3 + \\mathopen{}\\left(-1\\right)\\mathclose{} \\times 4 + 2',
        '= 7',
      ],
      lit: { 'value:X': [2, 3], 'value:W': [1, 4], 'value:B': [1] },
    })
  })
})

describe('an entry', () => {
  it('of a layer with one sample has a single index where the sample has one', () => {
    const one: Source = {
      program: 'X = [1, 2]\nW = [[1, 3, 5], [2, 4, 6]]\nB = [1, 2, 3]\nY = affine(X, W, B)',
      upstream: [1, -1, 2],
    }
    // Lecture: ∂L/∂W = ((1, −1, 2), (2, −2, 4))
    expect(explained(one, 'gradient:W', 5)?.formula).toEqual([
      partial('w_{23}'),
      `= x_{2} \\cdot ${partial('y_{3}')}`,
      '= 2 \\times 2',
      '= 4',
    ])
    expect(explained(one, 'gradient:X', 1)?.formula[2]).toBe(
      '= 1 \\times 2 + \\mathopen{}\\left(-1\\right)\\mathclose{} \\times 4 + 2 \\times 6',
    )
  })

  it('of an array with several consumers is the sum of what each sends', () => {
    const source: Source = { program: 'a = [1, 2]\nb = exp(a)\nL = sum(a * b)' }
    expect(explained(source, 'gradient:a', 1)?.lit).toEqual({
      'contribution:a->b': [1],
      'contribution:a->L.1': [1],
    })
  })

  it('whose rounded numbers do not come out is approximately equal', () => {
    const source: Source = { program: 'x = [1, 2]\ny = sigmoid(x)\nL = sum(y)' }
    expect(explained(source, 'value:y', 1)?.formula.at(-1)).toBe('\\approx 0.8808')
    expect(explained(source, 'gradient:x', 1)?.lit).toEqual({ 'gradient:y': [1], 'value:y': [1] })
  })

  it('of a long sum shows the first and the last terms', () => {
    const source: Source = { program: 'X = [[1, 2, 3, 4, 5, 6]]\ny = sum(X, axis=1)\nL = sum(y)' }
    expect(explained(source, 'value:y', 0)?.formula[2]).toBe('= 1 \\\\ & \\quad + \\cdots + 6')
  })

  it('of an input is given, and one that is not known yet is not explained', () => {
    expect(explained(batch, 'value:X', 3)?.formula).toEqual(['x_{22}', '= -1'])
    const graph = programGraph(batch.program)
    const run = runGraph(graph, fromNested(batch.upstream ?? 0))
    const trace = buildTrace(graph, 'detail')
    const start = frameAt(trace, run, 0)
    expect(explainEntry({ trace, run, loss: 'L' }, start, { array: 'value:Y', at: 0 })).toBeUndefined()
  })
})

describe('KaTeX', () => {
  it.each(lessonCases.filter(({ detail }) => detail === 'detail'))(
    'renders every entry of $name without an error',
    ({ trace, run, loss }) => {
      const frame = frameAt(trace, run, trace.steps.length)
      const keys: ArrayKey[] = [
        ...run.graph.nodes.flatMap(({ id }): ArrayKey[] => [`value:${id}`, `gradient:${id}`, `extra:${id}`]),
        ...[...trace.contributionShownAt.keys()].map((id): ArrayKey => `contribution:${id}`),
      ]
      const isDefined = run.values.every(({ data }) => !data.includes(Number.NaN))
      for (const array of keys) {
        const explanation = explainEntry({ trace, run, loss }, frame, { array, at: 0 })
        if (!explanation) continue
        const html = katex.renderToString(equationTex(explanation.equation, { language: 'en', ties: true }), {
          displayMode: true,
          strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
          trust: ({ command }) => command === '\\htmlData',
        })
        expect(html, array).not.toMatch(isDefined ? /katex-error|undefined|NaN/ : /katex-error|undefined/)
      }
    },
  )
})
