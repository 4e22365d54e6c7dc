import { expect, it } from 'vitest'
import { runGraph } from '../../../engine/run'
import { fromNested } from '../../../engine/tensor'
import { withInputs } from '../../../engine/with-inputs'
import { lessons } from '../../../lessons/all'
import { required } from '../../../lib/required'
import { graphOf } from '../../../program/program-graphs'
import { squaredSum } from './squared-sum'

const first = required(lessons[0], 'there is a first lesson')

it('computes the numbers of the first lesson', () => {
  expect(squaredSum({ x: 1, y: 2 })).toEqual({
    values: { x: 1, y: 2, t: 3, z: 9 },
    gradients: { x: 6, y: 6, t: 6, z: 1 },
  })
})

it.each([
  { x: -4.5, y: 1 },
  { x: 5, y: 5 },
  { x: 2.5, y: -2.5 },
])('agrees with the engine for $x and $y', ({ x, y }) => {
  const graph = withInputs(
    graphOf(first.parts[0]),
    new Map([
      ['x', fromNested(x)],
      ['y', fromNested(y)],
    ]),
  )
  const { values, gradients } = runGraph(graph)
  const mine = squaredSum({ x, y })
  for (const name of ['x', 'y', 't', 'z'] as const) {
    const at = graph.positions.get(name) ?? -1
    expect([mine.values[name]]).toEqual([...(values[at]?.data ?? [])])
    expect([mine.gradients[name]]).toEqual([...(gradients.get(at)?.data ?? [])])
  }
})
