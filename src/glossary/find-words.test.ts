import { describe, expect, it } from 'vitest'
import { findWords } from './find-words'

const found = (text: string, language: 'en' | 'ko' = 'en'): readonly string[] =>
  findWords(text, language).map(({ id, from, to }) => `${id}: ${text.slice(from, to)}`)

describe('findWords', () => {
  it('finds each word once, in the order of the text', () => {
    expect(found('The gradient of a node is a gradient.')).toEqual(['gradient: gradient', 'node: node'])
  })

  it('means the longer of two words at the same place', () => {
    expect(found('Its upstream gradient times its local derivative is the gradient.')).toEqual([
      'upstream: upstream gradient',
      'local: local derivative',
      'gradient: gradient',
    ])
    expect(found('상류 기울기에 국소적 미분을 곱합니다.', 'ko')).toEqual([
      'upstream: 상류 기울기',
      'local: 국소적 미분',
    ])
  })

  it('takes a formula as a whole, and nothing in code', () => {
    expect(found('So $∂L/∂x = 2$ here.')).toEqual(['partial: $∂L/∂x = 2$'])
    expect(found('`loss = batch` is code, the loss is not.')).toEqual(['loss: loss'])
  })

  it('finds only whole words', () => {
    expect(found('losses, a lossless blossom and denoted scoreboards')).toEqual(['loss: losses'])
  })
})
