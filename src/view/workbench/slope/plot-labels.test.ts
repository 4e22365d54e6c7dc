import { describe, expect, it } from 'vitest'
import { localDerivativeSteps } from '../../../lessons/testing/local-derivative-steps'
import { plotWindow } from '../../../trace/slope/plot'
import { drawnSlope } from './drawn-slope'
import { plotLabels } from './plot-labels'

const size = { width: 640, height: 400 }
const symbols = { operand: 'x', output: 'y' }

/** The number that a label ends with. */
const numberIn = (text: string): number => Number((text.match(/\S+$/)?.[0] ?? '').replace('−', '-'))

describe('what is written in a plot', () => {
  it.each(localDerivativeSteps())('is true to the digits that it has: $name', ({ slope }) => {
    const drawn = drawnSlope(slope, plotWindow(slope), size)
    const { run, rise } = drawn.triangle
    const slopeIs = (number: string): string => `slope ${number}`
    const labels = plotLabels({ now: slope, drawn, size, letterPx: 20, symbols, slopeIs, isLarge: true })
    const expected = [slope.steepness, slope.y, slope.x, ...(rise === 0 ? [] : [run, rise])]
    expect(labels).toHaveLength(expected.length)
    for (const [i, value] of expected.entries())
      expect(Math.abs(numberIn(labels[i]?.text ?? '') - value)).toBeLessThanOrEqual(5e-4 * Math.abs(value))
  })
})
