import katex from 'katex'
import { describe, expect, it } from 'vitest'
import { nameEntry, plainEntry, texEntry, texSymbol, texWords } from './tex-symbol'

describe('texWords', () => {
  it.each([
    ['two words', '\\text{two words}'],
    ['a_1 & b', '\\text{a\\_1 \\& b}'],
    ['100 % of {x}', '\\text{100 \\% of \\{x\\}}'],
    ['#1 ~ $2', '\\text{\\#1 \\textasciitilde{} \\$2}'],
    ['a^2 \\ b', '\\text{a\\textasciicircum{}2 \\textbackslash{} b}'],
    ['\\{', '\\text{\\textbackslash{}\\{}'],
    ['층 1', '\\text{층 1}'],
  ])('%s is %s in LaTeX', (words, tex) => {
    expect(texWords(words)).toBe(tex)
    expect(() => katex.renderToString(tex, { throwOnError: true })).not.toThrow()
  })
})

describe('texSymbol', () => {
  it.each([
    ['x', 'x'],
    ['W1', 'W_{1}'],
    ['x_12', 'x_{12}'],
    ['alpha', '\\alpha'],
    ['alpha2', '\\text{alpha2}'],
    ['λ', 'λ'],
    ['θ1', 'θ_{1}'],
    ['total', '\\text{total}'],
    ['apple_price', '\\text{apple price}'],
    ['c@1', '{c}^{(1)}'],
    ['W1@2', '{W_{1}}^{(2)}'],
    ['y.3', '{y}^{\\langle 3 \\rangle}'],
    ['c@1.2', '{c}^{(1),\\langle 2 \\rangle}'],
    ['y.exp', '{y}_{\\text{exp}}'],
    ["params['W1']", '{\\text{params}}_{W_{1}}'],
    ['가', '\\text{가}'],
    ['가1', '\\text{가1}'],
    ['é', '\\text{é}'],
    ['_', '\\text{\\_}'],
  ])('writes %s as %s', (id, tex) => {
    expect(texSymbol(id)).toBe(tex)
  })
})

describe('an entry', () => {
  it.each([
    ['x', '', 'x', 'x'],
    ['Y', '2', 'y_{2}', 'y_2'],
    ['W', '22', 'w_{22}', 'w_22'],
    ['W', '1,12', 'w_{1,12}', 'w_1,12'],
    ['W1', '12', '\\left(W_{1}\\right)_{12}', '(W1)_12'],
    ['scores', '3', '\\text{scores}_{3}', 'scores_3'],
    ['c@1', 'j', '\\left({c}^{(1)}\\right)_{j}', '(c@1)_j'],
    ['apple_price', 'j', '\\text{apple price}_{j}', 'apple price_j'],
  ])('of %s at “%s” is %s, and %s in plain text', (id, index, tex, plain) => {
    expect(texEntry(id, index)).toBe(tex)
    expect(plainEntry(id, index)).toBe(plain)
  })
})

describe('an entry of what a node remembers', () => {
  it('has its index at the name, or after the parentheses around a product', () => {
    expect(nameEntry({ tex: '\\text{mask}', plain: 'mask' }, '12')).toEqual({
      tex: '\\text{mask}_{12}',
      plain: 'mask_12',
    })
    expect(nameEntry({ tex: 'y \\Sigma t', plain: 'yΣt' }, 'k')).toEqual({
      tex: '\\left(y \\Sigma t\\right)_{k}',
      plain: '(yΣt)_k',
    })
  })
})
