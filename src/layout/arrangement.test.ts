import { describe, expect, it } from 'vitest'
import { arrangementOf } from './arrangement'
import { plainLook } from './request'

describe('the name of an arrangement', () => {
  it('is the same for the same look, and another for other rows or digits', () => {
    const names = [
      plainLook,
      { ...plainLook, rows: [0, 0, 1] },
      { ...plainLook, rows: [0, 1, 1] },
      { ...plainLook, digits: 2 as const },
    ].map(arrangementOf)
    expect(arrangementOf({ ...plainLook, rows: [] })).toBe(names[0])
    expect(new Set(names).size).toBe(4)
  })

  it('stays as it is in links that were shared', () => {
    expect(arrangementOf(plainLook)).toBe('ru8g9j')
  })
})
