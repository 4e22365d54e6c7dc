import { describe, expect, it } from 'vitest'
import { programGraph } from '../language/testing/program-graph'
import { required } from '../lib/required'
import { px } from './sizes'
import { laidOut } from './testing/laid-out'

/** The room below the op of a program that is called `a`. */
function footOf(program: string) {
  const graph = programGraph(program)
  const { feet } = laidOut(graph)
  return feet[required(graph.positions.get('a'), 'there is no a')]
}

describe('the room below an op', () => {
  it('has its value if nothing reads it: a number beside its name, an array below it', () => {
    const number = required(footOf('x = 3\na = x + 1\nL = x * 2'), 'no foot')
    const array = required(footOf('x = [10, 20, 30]\na = x + 1\nL = sum(x)'), 'no foot')
    expect(number.height).toBeLessThan(2 * px.caption)
    expect(array.height).toBeGreaterThanOrEqual(px.caption + px.cellHeight)
    expect(array.width).toBeGreaterThanOrEqual(3 * px.leastCell + 2 * px.cellGap)
  })

  it('has no array that something reads', () => {
    expect(footOf('x = [10, 20, 30]\na = x + 1\nL = sum(a)')).toBeUndefined()
  })
})
