import { describe, expect, it } from 'vitest'
import { sideOf } from './away-numbers'

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
