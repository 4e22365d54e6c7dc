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
  ])('finds %s for %s', (name, meant) => {
    expect(nearest(name, known)).toBe(meant)
  })

  it.each(['q', 'frobnicate', 'tanh', ''])('finds nothing for %j', (name) => {
    expect(nearest(name, known)).toBeUndefined()
  })
})
