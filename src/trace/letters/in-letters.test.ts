import { describe, expect, it } from 'vitest'
import { numbers } from '../../engine/formula/build'
import { equationPlain, equationTex } from '../../engine/formula/equation-tex'
import type { Formula } from '../../engine/formula/formula'
import { withParts } from '../../engine/formula/parts'
import { evaluate } from '../../engine/formula/value'
import { type Run, runGraph } from '../../engine/run'
import { fromNested } from '../../engine/tensor'
import { programGraph } from '../../language/testing/program-graph'
import { lessonCases } from '../../lessons/testing/lesson-cases'
import type { Nested } from '../../lib/nested'
import { required } from '../../lib/required'
import { derivationsOf } from '../derivation/derivations-of'
import { lossName } from '../steps/loss-name'
import { buildTrace, type Trace } from '../steps/trace'
import { runNumbers } from '../symbols/run-numbers'
import { compared } from '../testing/judged'
import { inLetters } from './in-letters'

/** What each step of a program says in letters, in plain text; nothing for steps that stay as they are. */
function said(program: string, upstream?: Nested): readonly string[] {
  const graph = programGraph(program)
  const run = runGraph(graph, upstream === undefined ? undefined : fromNested(upstream))
  return letteredOf(buildTrace(graph, 'node'), run, lossName(graph, upstream !== undefined)).map(
    ({ equation }) => equationPlain(equation, { language: 'en' }),
  )
}

/** The equations of a trace that are written in letters, with what the same steps say in numbers. */
const letteredOf = (trace: Trace, run: Run, loss: string) =>
  trace.steps.flatMap((step) =>
    derivationsOf(trace, run, step, loss).flatMap((derivation) => {
      const lettered = inLetters(run, derivation)
      return lettered.equations.flatMap((equation, at) => {
        const inNumbers = required(derivation.equations[at], 'an equation')
        return equation === inNumbers ? [] : [{ derivation, lettered, equation, inNumbers }]
      })
    }),
  )

/** A formula with its number in place of each letter. */
function putIn(formula: Formula, run: Run): Formula {
  if (formula.kind !== 'symbol') return withParts(formula, (part) => putIn(part, run))
  return numbers(evaluate(formula, { ...runNumbers(run), number: (value) => value }))
}

const worth = (formula: Formula, run: Run) =>
  evaluate(formula, { ...runNumbers(run), number: (value) => value })

describe('a matrix product in letters', () => {
  it('of one sample is that of the lecture, with Wᵀ turned over', () => {
    expect(
      said('X = [1, 2]\nW = [[1, 3, 5], [2, 4, 6]]\nB = [1, 2, 3]\nY = affine(X, W, B)', [1, -1, 2]),
    ).toEqual([
      'Y = X · W + B = (x_1, x_2) · ((w_11, w_12, w_13), (w_21, w_22, w_23)) + (b_1, b_2, b_3) = (6, 13, 20)',
      '∂L/∂X = ∂L/∂Y · Wᵀ = (∂L/∂y_1, ∂L/∂y_2, ∂L/∂y_3) · ((w_11, w_21), (w_12, w_22), (w_13, w_23)) = (8, 10)',
      '∂L/∂W = Xᵀ · ∂L/∂Y = ((x_1), (x_2)) · ((∂L/∂y_1, ∂L/∂y_2, ∂L/∂y_3)) = ((1, −1, 2), (2, −2, 4))',
      '∂L/∂B = ∂L/∂Y = (∂L/∂y_1, ∂L/∂y_2, ∂L/∂y_3) = (1, −1, 2)',
    ])
  })

  it('of a batch has a row for each sample, which are added up for the bias', () => {
    const lines = said('X = [[1, 2], [3, 4]]\nW = [[1], [2]]\nB = [1]\nY = affine(X, W, B)', [[1], [-1]])
    expect(lines.at(-1)).toBe('∂L/∂B = Σ_n (∂L/∂Y)_n = Σ_n ((∂L/∂y_11), (∂L/∂y_21))_n = (0)')
    expect(lines[1]).toContain('((∂L/∂y_11), (∂L/∂y_21)) · ((w_11, w_21))')
  })

  it('keeps the names of large arrays and of those that have no letter, and the numbers of constants', () => {
    const row = '[1, 2, 3, 4, 5]'
    expect(
      said(`X = ${row}\nW = [${[1, 2, 3, 4, 5].map(() => row).join()}]\nY = X @ W`, [1, 2, 3, 4, 5]),
    ).toEqual([])
    expect(said('hidden = [1, 2]\nW = [[1, 2], [3, 4]]\nY = hidden @ W', [1, 1])[0]).toBe(
      'Y = hidden · W = hidden · ((w_11, w_12), (w_21, w_22)) = (7, 10)',
    )
    expect(said('X = [1, 2]\nY = X @ [[1, 2], [3, 4]]', [1, 1])[0]).toBe(
      'Y = X · Y.1 = (x_1, x_2) · ((1, 2), (3, 4)) = (7, 10)',
    )
  })

  it('stays in numbers where two arrays would have the same letters', () => {
    const [first] = said('X = [1, 2]\nx = [[1, 2], [3, 4]]\nY = X @ x', [1, 1])
    expect(first).toMatch(/^∂L\/∂X = ∂L\/∂Y · xᵀ = /)
  })

  it('is nothing for steps without a product', () => {
    expect(said('x = [1, 2]\ny = exp(x)\nz = sum(y)')).toEqual([])
  })
})

describe('in the lessons', () => {
  const cases = lessonCases.filter(({ trace, run, loss }) => letteredOf(trace, run, loss).length > 0)

  it('many steps are written in letters', () => {
    expect(cases.map(({ name }) => name).join()).toMatch(/affine.*affine-batch.*two-layer-net/)
  })

  it.each(cases)(
    'with each letter’s number put in, $name says what it says in numbers',
    ({ trace, run, loss }) => {
      for (const { derivation, lettered, equation, inNumbers } of letteredOf(trace, run, loss)) {
        expect(lettered.stages.length).toBe(derivation.stages.length)
        const [first] = inNumbers.sides
        for (const side of equation.sides) {
          expect(compared(worth(putIn(side, run), run), worth(first, run))).toBe('same')
          expect(compared(worth(side, run), worth(first, run))).toBe('same')
        }
        expect(equation.sides.at(-1)).toEqual(inNumbers.sides.at(-1))
        expect(() => equationTex(equation, { language: 'ko', ties: true, shapes: true })).not.toThrow()
      }
    },
  )
})
