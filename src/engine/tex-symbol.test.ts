import katex from 'katex'
import { expect, it } from 'vitest'
import { texWords, wordsOf } from './tex-symbol'

it.each([
  ['two words', '\\text{two words}'],
  ['a_1 & b', '\\text{a\\_1 \\& b}'],
  ['100 % of {x}', '\\text{100 \\% of \\{x\\}}'],
  ['#1 ~ $2', '\\text{\\#1 \\textasciitilde{} \\$2}'],
  ['a^2 \\ b', '\\text{a\\textasciicircum{}2 \\textbackslash{} b}'],
  ['\\{', '\\text{\\textbackslash{}\\{}'],
  ['층 1', '\\text{층 1}'],
])('%s stands in LaTeX as %s, and is read back', (words, tex) => {
  expect(texWords(words)).toBe(tex)
  expect(wordsOf(tex)).toBe(words)
  expect(() => katex.renderToString(tex, { throwOnError: true })).not.toThrow()
})

it('has no words in other LaTeX', () => {
  expect(wordsOf('(\\cdot)^{\\mathsf T}')).toBe('(\\cdot)^{\\mathsf T}')
})
