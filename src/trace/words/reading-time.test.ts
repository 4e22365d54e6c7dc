import { expect, it } from 'vitest'
import { readingMs } from './reading-time'

it('gives more time for more stages and for longer sentences', () => {
  expect(readingMs(1, '')).toBe(1700)
  expect(readingMs(4, '')).toBe(3200)
  expect(readingMs(1, 'a'.repeat(100))).toBe(5200)
})

it('counts a Hangul syllable as two letters', () => {
  expect(readingMs(1, '기울기')).toBe(readingMs(1, 'abcdef'))
})
