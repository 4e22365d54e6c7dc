import { describe, expect, it } from 'vitest'
import { downPaths, sidePaths, sidePort } from './edge-path'

const box = { x: 100, y: 50, width: 52, height: 52 }

describe('sidePort', () => {
  it('is on the side of a box', () => {
    expect(sidePort(box, 'right', 0, 0)).toEqual({ x: 126, y: 50 })
    expect(sidePort(box, 'left', -26, 0)).toEqual({ x: 74, y: 24 })
  })

  it('is on the rim of a circle', () => {
    expect(sidePort(box, 'right', 0, 26)).toEqual({ x: 126, y: 50 })
    expect(sidePort(box, 'left', 10, 26)).toEqual({ x: 76, y: 60 }) // 26² = 10² + 24²
  })

  it('is on the bend of a rounded corner', () => {
    expect(sidePort(box, 'right', 15, 10)).toEqual({ x: 126, y: 65 }) // the corner begins at 16
    expect(sidePort(box, 'right', 22, 10)).toEqual({ x: 124, y: 72 }) // 10² = 6² + 8²
  })
})

describe('sidePaths', () => {
  it('are two lines, forward above and to the right, backward below and to the left', () => {
    const { forward, backward } = sidePaths([
      { x: 0, y: 20 },
      { x: 100, y: 20 },
    ])
    expect(forward).toMatch(/^M2,15C.*90,15$/)
    expect(backward).toMatch(/^M98,25C.*10,25$/)
  })
})

describe('downPaths', () => {
  it('is a straight line from the foot of one box to over the head of the other', () => {
    const over = { x: 100, y: 0, width: 48, height: 28 }
    expect(downPaths(over, box)).toEqual({ forward: 'M100,14L100,14', backward: '' })
    expect(downPaths(over, { ...box, y: 80 })).toEqual({ forward: 'M100,14L100,44', backward: '' })
  })
})
