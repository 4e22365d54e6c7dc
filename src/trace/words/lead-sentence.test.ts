import { expect, it } from 'vitest'
import { leadSentence } from './lead-sentence'

it('is the first sentence of a text', () => {
  expect(leadSentence('It overflows. What comes out is ∞.')).toBe('It overflows.')
  expect(leadSentence('오버플로가 일어납니다. 결과는 ∞입니다.')).toBe('오버플로가 일어납니다.')
})

it('does not end in a number or in a formula', () => {
  expect(leadSentence('It is 0.25 at $x = 1. 5$ at most. No more.')).toBe('It is 0.25 at $x = 1. 5$ at most.')
})

it('is the whole text if that is one sentence, with or without its stop', () => {
  expect(leadSentence('Only one')).toBe('Only one')
  expect(leadSentence('Only one?')).toBe('Only one?')
})

it('is left out where it needs a second line, which letters of Hangul do earlier', () => {
  expect(leadSentence(`${'a'.repeat(94)}.`)).toBeUndefined()
  expect(leadSentence(`${'a'.repeat(93)}.`)).toBeDefined()
  expect(leadSentence(`${'가'.repeat(51)}.`)).toBeUndefined()
  expect(leadSentence(`${'가'.repeat(50)}.`)).toBeDefined()
})
