import { expect, it } from 'vitest'
import { dependentsOf } from './dependents'
import { numericalGradient } from './numerical-gradient'
import { forward } from './run'
import { fromNested, itemOf, type Tensor } from './tensor'
import { graphByName } from './testing/by-name'

const net = graphByName({ inputs: { x: [1, -2], w: [3, 0.5] } }, [
  ['y', 'multiply', ['x', 'w']],
  ['z', 'relu', ['y']],
  ['L', 'sum', ['z']],
])

function slopesOf(graph = net, position = 0): { steps: number; slopes: Tensor } {
  const numerical = numericalGradient(graph, forward(graph), position)
  for (let steps = 0; ; steps++) {
    const { done, value } = numerical.next()
    if (done) return { steps, slopes: value }
  }
}

it('is the slope along each entry: w where the ReLU lets it through, 0 where it blocks', () => {
  const { steps, slopes } = slopesOf()
  expect(steps).toBe(2)
  expect(slopes.shape).toEqual([2])
  expect(slopes.data[0]).toBeCloseTo(3, 10)
  expect(slopes.data[1]).toBe(0)
})

// x² has no third derivative, so the central difference is exact up to rounding; x³ is off by h²: 3x² + 1e-8.
it('is off by the third derivative times h²/6', () => {
  const cube = graphByName({ inputs: { x: 2 }, constants: { c: 3 } }, [['y', 'pow', ['x', 'c']]])
  expect(itemOf(slopesOf(cube).slopes) - 12).toBeCloseTo(1e-8, 10)
})

it('leaves the values that it starts from unchanged', () => {
  const values = forward(net)
  const before = structuredClone(values)
  for (const _ of numericalGradient(net, values, 0)) expect(values).toEqual(before)
  expect(values).toEqual(before)
})

it('recomputes only what depends on the input', () => {
  const graph = graphByName({ inputs: { a: 1, b: 2 } }, [
    ['c', 'exp', ['a']],
    ['d', 'exp', ['b']],
    ['L', 'add', ['c', 'd']],
  ])
  expect(dependentsOf(graph, 1).map(({ node }) => node.id)).toEqual(['d', 'L'])
})

it('is the slope of the weighted sum of an array, with the weights that arrive at it', () => {
  const square = graphByName({ inputs: { x: [1, -2] } }, [['y', 'square', ['x']]])
  const slopes = numericalGradient(square, forward(square), 0, fromNested([3, 0.5]))
  let piece = slopes.next()
  while (!piece.done) piece = slopes.next()
  expect(piece.value.data[0]).toBeCloseTo(6, 8) // 3 · 2 · 1
  expect(piece.value.data[1]).toBeCloseTo(-2, 8) // 0.5 · 2 · −2
})
