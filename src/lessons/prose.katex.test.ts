import katex from 'katex'
import { describe, expect, it } from 'vitest'
import { en } from '../i18n/en'
import { ko } from '../i18n/ko'
import { lessons } from './all'

const texts = [
  ...Object.values(en),
  ...Object.values(ko),
  ...lessons.flatMap(({ parts }) =>
    parts.flatMap(({ stretches, notes = [], lines = [] }) =>
      [...stretches.map(({ text }) => text), ...lines.map(({ rule }) => rule), ...notes].flatMap((text) => [
        text.en,
        text.ko,
      ]),
    ),
  ),
]

describe('formulas in prose', () => {
  const withFormulas = texts.filter((text) => text.includes('$'))

  it('stand between two dollar signs', () => {
    expect(withFormulas.length).toBeGreaterThan(10)
    expect(withFormulas.filter((text) => text.split('$').length % 2 === 0)).toEqual([])
  })

  it('are set by KaTeX without a fault', () => {
    const formulas = withFormulas.flatMap((text) => text.split('$').filter((_, i) => i % 2 === 1))
    for (const tex of formulas)
      expect(katex.renderToString(tex, { throwOnError: true, strict: 'error' })).not.toMatch(/katex-error/)
  })
})
