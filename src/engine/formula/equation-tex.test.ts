import { expect, it } from 'vitest'
import { number, quotient, sum } from './build'
import { equation, noNumbers } from './equation'
import { alignedTex, equationPlain, equationTex, lineTex, sidesTex } from './equation-tex'

const thirds = equation(
  [sum(number(0), number(1 / 3)), quotient(number(1), number(3)), number(1 / 3)],
  noNumbers,
)
const english = { language: 'en' } as const

it('lays out an equation, side under side, aligned at its first sign', () => {
  expect(equationTex(thirds, english)).toBe(
    '\\begin{aligned} 0 + 0.3333 & \\approx \\frac{1}{3} \\\\[0.5em] & \\approx 0.3333 \\end{aligned}',
  )
  expect(alignedTex(['a & = b', '& = c'])).toBe('\\begin{aligned} a & = b \\\\[0.5em] & = c \\end{aligned}')
})

it('writes it in one line', () => {
  expect(lineTex(thirds, english)).toBe('0 + 0.3333 \\approx \\frac{1}{3} \\approx 0.3333')
  expect(lineTex(thirds, { ...english, largeFractions: true })).toContain('\\dfrac{1}{3}')
  expect(sidesTex(thirds, english)).toEqual(['\\approx \\frac{1}{3}', '\\approx 0.3333'])
})

it('writes it as plain text', () => {
  expect(equationPlain(thirds, english)).toBe('0 + 0.3333 ≈ 1 / 3 ≈ 0.3333')
})
