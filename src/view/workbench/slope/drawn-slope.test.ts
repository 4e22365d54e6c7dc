import { describe, expect, it } from 'vitest'
import { localDerivativeSteps } from '../../../lessons/testing/local-derivative-steps'
import { plotWindow } from '../../../trace/slope/plot'
import { drawnSlope, operandAt } from './drawn-slope'

const size = { width: 640, height: 400 }

const steps = localDerivativeSteps()

it('there are slopes in many lessons', () => {
  expect(new Set(steps.map(({ lesson }) => lesson)).size).toBeGreaterThan(8)
})

describe('the tangent as it is drawn', () => {
  it.each(steps)('has the slope of the local derivative: $name', ({ slope, local }) => {
    const window = plotWindow(slope)
    const { tangent, point, curve } = drawnSlope(slope, window, size)
    const [from, to] = tangent
    const perPixel = {
      x: (window.x[1] - window.x[0]) / size.width,
      y: (window.y[1] - window.y[0]) / size.height,
    }
    const drawn = ((from.y - to.y) * perPixel.y) / ((to.x - from.x) * perPixel.x)
    expect(Math.abs(drawn - local)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(local)))
    expect(point).toEqual({ x: expect.closeTo(320, 6), y: expect.closeTo(200, 6) })
    expect(curve).toMatch(/^M/)
  })
})

it('a moved point has a tangent of its own, and the one of the forward pass stays', () => {
  const { slope } = steps.find(({ name }) => name.startsWith('chain-rule')) as (typeof steps)[number]
  const window = plotWindow(slope)
  const moved = slope.at(slope.x + 1)
  const drawn = drawnSlope(slope, window, size, moved)
  expect(drawn.left).toEqual(drawnSlope(slope, window, size).point)
  expect(drawn.point.x).toBeGreaterThan(drawn.left.x)
  expect(drawn.triangle.rise / drawn.triangle.run).toBeCloseTo(moved.steepness, 9)
})

it('a place in the plot is a number of the operand, and none beyond its sides', () => {
  const window = { x: [-1, 3], y: [0, 1] } as const
  expect(operandAt(window, 160, size)).toBe(0)
  expect(operandAt(window, -50, size)).toBe(-1)
  expect(operandAt(window, 9999, size)).toBe(3)
})
