import { describe, expect, it } from 'vitest'
import { bentPath } from './bent-path'

describe('bentPath', () => {
  it('bends in the middle of a piece that climbs', () => {
    const points = [
      { x: 0, y: 10 },
      { x: 20, y: 50 },
    ]
    expect(bentPath(points)).toBe('M0,10C10,10,10,50,20,50')
  })

  it('is straight where it is level, in one piece for several that follow one another', () => {
    const points = [
      { x: 0, y: 10 },
      { x: 20, y: 10 },
      { x: 60, y: 10.04 }, // less than can be seen
      { x: 80, y: 30 },
      { x: 90, y: 30 },
    ]
    expect(bentPath(points)).toBe('M0,10L60,10C70,10,70,30,80,30L90,30')
  })

  it('has a tenth of a pixel, and runs either way', () => {
    const points = [
      { x: 100.26, y: 0 },
      { x: 0, y: 1 / 3 },
    ]
    expect(bentPath(points)).toBe('M100.3,0C50.2,0,50.2,0.3,0,0.3')
  })

  it('is nothing without points', () => {
    expect(bentPath([])).toBe('')
  })
})
