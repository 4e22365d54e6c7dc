import { describe, expect, it } from 'vitest'
import { assignedLooks } from './looks'

describe('assignedLooks', () => {
  it('keeps the looks already assigned, and gives others the lowest free one', () => {
    const first = assignedLooks(new Map(), ['a', 'b', 'c'])
    expect([...first]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ])
    expect(Object.fromEntries(assignedLooks(first, ['d', 'a', 'c', 'e']))).toEqual({ a: 0, c: 2, d: 1, e: 3 })
  })
})
