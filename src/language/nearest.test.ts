import { describe, expect, it } from 'vitest'
import { nearest } from './nearest'

const known = ['relu', 'sigmoid', 'softmax', 'sum', 'exp']

describe('nearest', () => {
  it.each([
    ['ReLU', 'relu'],
    ['sigmod', 'sigmoid'],
    ['sigmiod', 'sigmoid'],
    ['sofmtax', 'softmax'],
    ['som', 'sum'],
  ])('takes %s for %s', (name, meant) => {
    expect(nearest(name, known)).toBe(meant)
  })

  it.each(['q', 'frobnicate', 'tanh', ''])('takes %j for nothing', (name) => {
    expect(nearest(name, known)).toBeUndefined()
  })
})
