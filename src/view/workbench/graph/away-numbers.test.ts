import { describe, expect, it } from 'vitest'
import { awayRowPx, awaySides, sideOf } from './away-numbers'

const seen = { left: 100, top: 50, right: 300, bottom: 150 }
const boxAt = (x: number, y: number) => ({ x, y, width: 20, height: 20 })

describe('sideOf', () => {
  it('is none for a box that is in view, and for one that rounding cuts', () => {
    expect(sideOf(boxAt(200, 100), seen)).toBeUndefined()
    expect(sideOf(boxAt(109.5, 140.5), seen)).toBeUndefined()
  })

  it('is the side on which a box is cut off or beyond', () => {
    expect(sideOf(boxAt(105, 100), seen)).toBe('left')
    expect(sideOf(boxAt(900, 100), seen)).toBe('right')
    expect(sideOf(boxAt(200, 55), seen)).toBe('up')
    expect(sideOf(boxAt(200, 400), seen)).toBe('down')
  })
})

describe('awaySides', () => {
  const here = { x: 0, y: 0, k: 1 }
  const stage = { width: 400, height: 300 }
  const behindRow = boxAt(200, 300 - awayRowPx / 2)

  it('is none while everything is in view', () => {
    expect(awaySides([boxAt(200, 100), behindRow], here, stage)).toEqual([undefined, undefined])
  })

  it('counts what the row of those out of view covers', () => {
    expect(awaySides([boxAt(200, 100), behindRow, boxAt(500, 100)], here, stage)).toEqual([
      undefined,
      'down',
      'right',
    ])
  })
})
