import { describe, expect, it } from 'vitest'
import { rangeHas } from './font-faces'

const codesOf = (text: string) => [...text].map((letter) => letter.codePointAt(0) ?? 0)

describe('rangeHas', () => {
  it.each([
    ['U+20-7E', 'a', true],
    ['U+20-7E', '가', false],
    ['U+AC00', '가', true],
    ['U+1-2, U+AC00-AC01', '각', true],
    ['u+ac??', '가', true],
    ['U+AC??', '값', true],
    ['U+AC??', '나', false],
    ['', 'a', true],
  ])('%s and %s: %s', (range, text, has) => {
    expect(rangeHas(range, codesOf(text))).toBe(has)
  })
})
