import { expect, it } from 'vitest'
import { unitColumn } from './unit-column'

it('is a column with its minimum and maximum', () => {
  const { data, least, most } = unitColumn(Float32Array.of(1, -2, 3, 4, 5, -6), 2, 1)
  expect([...data]).toEqual([-2, 4, -6])
  expect([least, most]).toEqual([-6, 4])
})
