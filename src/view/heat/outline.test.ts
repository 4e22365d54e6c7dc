import { expect, it } from 'vitest'
import { outlineOf } from './outline'

const cell = { width: 10, height: 5 }

it('is one rectangle around a row, a column or a single entry', () => {
  expect(outlineOf(new Set([1, 4, 7]), 3, cell)).toBe('M10,0h10v15h-10z')
  expect(outlineOf(new Set([3, 4, 5]), 3, cell)).toBe('M0,5h30v5h-30z')
  expect(outlineOf(new Set([5]), 3, cell)).toBe('M20,5h10v5h-10z')
})

it('is a rectangle for each entry if they do not fill one', () => {
  expect(outlineOf(new Set([0, 4]), 3, cell)).toBe('M0,0h10v5h-10zM10,5h10v5h-10z')
})
