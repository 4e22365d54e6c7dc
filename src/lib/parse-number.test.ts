import { describe, expect, it } from 'vitest'
import { numberProblem, parseNumber } from './parse-number'

describe('parseNumber', () => {
  it.each([
    ['2', 2],
    [' −0.5 ', -0.5],
    ['1e-3', 0.001],
    ['1e−3', 0.001],
    ['.5', 0.5],
    ['3.', 3],
  ])('reads %j as %d', (text, value) => {
    expect(parseNumber(text)).toBe(value)
  })

  it.each(['', '-', '1e', 'two', '0x10', 'Infinity', '1e999', '1,5'])('finds no number in %j', (text) => {
    expect(parseNumber(text)).toBeUndefined()
  })
})

describe('numberProblem', () => {
  it.each([
    ['2', undefined],
    ['', 'empty'],
    ['  ', 'empty'],
    ['1,5', 'comma'],
    ['−,5', 'comma'],
    ['1e999', 'too-large'],
    ['0,125', 'comma'],
    ['1,2345', 'comma'],
    ['10,000', 'not-a-number'],
    ['-1,234.5', 'not-a-number'],
    ['1,000,000', 'not-a-number'],
    ['1/3', 'not-a-number'],
    ['-', 'not-a-number'],
  ])('says of %j: %s', (text, problem) => {
    expect(numberProblem(text)).toBe(problem)
  })
})
