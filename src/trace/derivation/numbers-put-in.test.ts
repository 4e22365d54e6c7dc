import { describe, expect, it } from 'vitest'
import type { Formula } from '../../engine/formula/formula'
import { plainOf } from '../../engine/formula/plain'
import { readFormula } from '../../engine/formula/read/read'
import type { Scope } from '../../engine/formula/scope'
import { texOf } from '../../engine/formula/tex'
import { evaluate } from '../../engine/formula/value'
import { runGraph } from '../../engine/run'
import { fromNested, toNested } from '../../engine/tensor'
import { programGraph } from '../../language/testing/program-graph'
import { runNames, runNumbers } from '../symbols/run-numbers'
import { numbersPutIn } from './numbers-put-in'

const graph = programGraph('X = [1, 2]\nW = [[1, 3, 5], [2, 4, 6]]\nB = [1, 2, -3]\nY = affine(X, W, B)')
const run = runGraph(graph, fromNested([1, -1, 2]))

const scopeAt = (letters: Readonly<Record<string, number>>): Scope => ({
  ...runNumbers(run),
  letters: new Map(Object.entries(letters)),
  number: (value) => value,
})

const read = (text: string): Formula => readFormula(text, runNames(run, 'L'))
const putIn = (text: string, letters: Readonly<Record<string, number>> = {}): Formula =>
  numbersPutIn(read(text), scopeAt(letters))
const plain = (formula: Formula): string => plainOf(formula, { language: 'en' })

describe('numbersPutIn', () => {
  it.each([
    ['b_j', { j: 3 }, '−3'],
    ['w_ij', { i: 2, j: 1 }, '2'],
    ['∂L/∂y_j', { j: 2 }, '−1'],
    ['2b_j', { j: 2 }, '2 × 2'],
    ['x_i w_ij', { i: 2, j: 3 }, '2 × 6'],
    ['x_i · ∂L/∂y_j', { i: 2, j: 3 }, '2 × 2'],
    ['N · b_j', { N: 4, j: 3 }, '4 × (−3)'],
    ['∂y_j/∂w_ij', { i: 2, j: 3 }, '2'], // x_2
    ['(b_j)²', { j: 3 }, '(−3)²'],
    ['X · W', {}, '(1, 2) · ((1, 3, 5), (2, 4, 6))'],
  ])('%s at %o is %s', (text, letters, expected) => {
    expect(plain(putIn(text, letters))).toBe(expected)
  })

  it('writes sums out, term by term', () => {
    expect(plain(putIn('Σ_i x_i w_ij', { j: 2 }))).toBe('1 × 3 + 2 × 4')
    expect(plain(putIn('Σ_i x_i w_ij + b_j', { j: 3 }))).toBe('1 × 5 + 2 × 6 + (−3)')
  })

  it('leaves out the term that a sum leaves out', () => {
    expect(plain(putIn('Σ_j≠k b_j', { k: 2 }))).toBe('1 + (−3)')
  })

  it('splits a long sum into two rows', () => {
    const tex = texOf(putIn('Σ_j (∂L/∂y_j · w_ij + b_j)', { i: 2 }), { language: 'en' })
    expect(tex).toContain('\\\\ & \\quad + ')
    expect(tex.split('\\\\')).toHaveLength(2)
    expect(texOf(putIn('Σ_j b_j'), { language: 'en' })).not.toContain('\\\\')
  })

  it('ties every number to its symbol’s quantity and entry', () => {
    expect(putIn('w_ij', { i: 2, j: 1 })).toMatchObject({
      kind: 'tied',
      to: { role: 'value', id: 'W' },
      at: [2, 1],
    })
  })

  it('evaluates to the same as the symbols', () => {
    for (const text of ['Σ_i x_i w_ij + b_j', 'Σ_j ∂L/∂y_j · ∂y_j/∂x_i', '(x_i − b_j) / (2w_ij)']) {
      const scope = scopeAt({ i: 1, j: 2 })
      const shown = toNested(evaluate(putIn(text, { i: 1, j: 2 }), scope))
      expect(shown).toBe(toNested(evaluate(read(text), scope)))
    }
  })
})
