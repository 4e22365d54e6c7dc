import { describe, expect, it } from 'vitest'
import { fromNested, type Nested } from '../engine/tensor'
import { tensorPlain, tensorTex } from './tensor-tex'

const rows = (count: number, columns: number): Nested =>
  Array.from({ length: count }, () => Array<number>(columns).fill(1))

describe('tensorTex', () => {
  it.each([
    [-0.5, '-0.5'],
    [1 / 3, '0.3333'],
    [[1, -2], '\\begin{pmatrix} 1 & -2 \\end{pmatrix}'],
    [
      [
        [1, 2],
        [3, 0.25],
      ],
      '\\begin{pmatrix} 1 & 2 \\\\ 3 & 0.25 \\end{pmatrix}',
    ],
    [[[1], [2]], '\\begin{pmatrix} 1 \\\\ 2 \\end{pmatrix}'],
    [rows(5, 2), '\\left[\\,(5, 2)\\,\\right]'],
    [[1, 2, 3, 4, 5], '\\left[\\,(5,)\\,\\right]'],
  ] satisfies [Nested, string][])('writes %j as %s', (nested, tex) => {
    expect(tensorTex(fromNested(nested))).toBe(tex)
  })

  it('writes 4 × 4 in full', () => {
    expect(tensorTex(fromNested(rows(4, 4))).match(/1/g)).toHaveLength(16)
  })
})

describe('tensorPlain', () => {
  it.each([
    [-0.5, '−0.5'],
    [[1, -2], '(1, −2)'],
    [[7], '(7)'],
    [
      [
        [1, 2],
        [3, -4],
      ],
      '((1, 2), (3, −4))',
    ],
    [[[1], [2]], '((1), (2))'],
  ] satisfies [Nested, string][])('says %j as %s', (nested, text) => {
    expect(tensorPlain(fromNested(nested))).toBe(text)
  })

  it('says the size alone of what is too large for a sentence', () => {
    expect(tensorPlain(fromNested(rows(5, 5)))).toBe('[5 × 5]')
  })
})
