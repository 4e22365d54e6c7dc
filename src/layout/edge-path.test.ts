import { describe, expect, it } from 'vitest'
import { sidePaths, turningPaths, uprightPaths } from './edge-path'

describe('sidePaths', () => {
  it('are two lines, forward above and to the right, backward below and to the left', () => {
    const { forward, backward } = sidePaths([
      { x: 0, y: 20 },
      { x: 100, y: 20 },
    ])
    expect(forward).toBe('M2,15L90,15')
    expect(backward).toBe('M98,25L10,25')
  })
})

describe('turningPaths', () => {
  it('go around by the corners side by side, the forward line outside where they turn right', () => {
    const { forward, backward } = turningPaths([
      { x: 0, y: 20 },
      { x: 60, y: 20 }, // passed without a turn
      { x: 100, y: 20 },
      { x: 100, y: 120 },
      { x: -50, y: 120 },
      { x: -50, y: 200 },
      { x: 0, y: 200 },
    ])
    expect(forward).toBe(
      'M2,15L97,15A8,8,0,0,1,105,23L105,117A8,8,0,0,1,97,125L-37,125A8,8,0,0,0,-45,133L-45,187A8,8,0,0,0,-37,195L-10,195',
    )
    expect(backward).toBe(
      'M-2,205L-47,205A8,8,0,0,1,-55,197L-55,123A8,8,0,0,1,-47,115L87,115A8,8,0,0,0,95,107L95,33A8,8,0,0,0,87,25L10,25',
    )
  })
})

describe('uprightPaths', () => {
  it('are two straight lines between a node and the op that it hangs on, each with room for its arrow', () => {
    const points = [
      { x: 100, y: 14 },
      { x: 100, y: 54 },
    ]
    expect(uprightPaths(points, true)).toEqual({ forward: 'M95,16L95,44', backward: 'M105,52L105,24' })
    expect(uprightPaths(points.toReversed(), true)).toEqual({
      forward: 'M95,52L95,24',
      backward: 'M105,16L105,44',
    })
    expect(uprightPaths(points, false)).toEqual({ forward: 'M100,16L100,44', backward: '' })
  })
})
