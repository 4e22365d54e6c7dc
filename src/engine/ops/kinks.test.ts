import { describe, expect, it } from 'vitest'
import type { Nested } from '../../lib/nested'
import { gradientOf, runOf, sentBy } from '../testing/by-name'

const gradient = (op: string, x: Nested, upstream: Nested) =>
  gradientOf(runOf({ inputs: { x } }, [['y', op, ['x']]], upstream), 'x')

// design.md, "The model": ReLU's derivative at 0 is 0; |x|'s is 0; a tie gives half to each, as PyTorch does.
describe('conventions for points without a derivative', () => {
  it('relu: 0 at 0', () => {
    expect(gradient('relu', [-1, 0, 1], [4, 4, 4])).toEqual([0, 0, 4])
  })

  it('abs: 0 at 0', () => {
    expect(gradient('abs', [-2, 0, 2], [4, 4, 4])).toEqual([-4, 0, 4])
  })

  it.each(['maximum', 'minimum'])('%s: half to each at a tie', (op) => {
    const run = runOf({ inputs: { a: [1, 2, 3], b: 2 } }, [['y', op, ['a', 'b']]], [10, 10, 10])
    const toA = op === 'maximum' ? [0, 5, 10] : [10, 5, 0]
    expect(sentBy(run, 'y')).toEqual([toA, 15])
  })

  it('max: tied entries share evenly', () => {
    expect(gradient('max', [7, 1, 7, 7], 6)).toEqual([2, 0, 2, 2])
  })
})

it.each([
  { op: 'relu', inputs: { x: Number.NaN } },
  { op: 'abs', inputs: { x: Number.NaN } },
  { op: 'max', inputs: { x: [1, Number.NaN] } },
  { op: 'maximum', inputs: { x: 1, y: Number.NaN } },
  { op: 'minimum', inputs: { x: Number.NaN, y: 1 } },
])('$op does not hide that its input is NaN', ({ op, inputs }) => {
  const run = runOf({ inputs }, [['z', op, Object.keys(inputs)]])
  expect(run.values.at(-1)?.data).toEqual(Float64Array.of(Number.NaN))
})
