import { expect, it } from 'vitest'
import type { Nested } from '../../lib/nested'
import { gradientOf, runOf, valueAt } from '../testing/by-name'

const A = [
  [1, 2],
  [3, 4],
  [5, 6],
]
const B = [
  [1, 0, 2],
  [0, 1, 3],
]

interface Case {
  what: string
  a: Nested
  b: Nested
  upstream: Nested
  value: Nested
  da: Nested
  db: Nested
}

// By hand, row times column; ∂L/∂A = G·Bᵀ and ∂L/∂B = Aᵀ·G.
it.each<Case>([
  { what: 'vector · vector', a: [1, 2], b: [3, 4], upstream: 2, value: 11, da: [6, 8], db: [2, 4] },
  {
    what: 'vector · matrix',
    a: [1, 2],
    b: B,
    upstream: [1, 0, -1],
    value: [1, 2, 8],
    da: [-1, -3],
    db: [
      [1, 0, -1],
      [2, 0, -2],
    ],
  },
  {
    what: 'matrix · vector',
    a: A,
    b: [1, -1],
    upstream: [1, 2, 3],
    value: [-1, -1, -1],
    da: [
      [1, -1],
      [2, -2],
      [3, -3],
    ],
    db: [22, 28],
  },
  {
    what: 'matrix · matrix',
    a: A,
    b: B,
    upstream: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    value: [
      [1, 2, 8],
      [3, 4, 18],
      [5, 6, 28],
    ],
    da: [
      [1, 0],
      [0, 1],
      [2, 3],
    ],
    db: [
      [1, 3, 5],
      [2, 4, 6],
    ],
  },
])('$what', ({ a, b, upstream, value, da, db }) => {
  const run = runOf({ inputs: { a, b } }, [['y', 'matmul', ['a', 'b']]], upstream)
  expect(valueAt(run, 'y')).toEqual(value)
  expect(gradientOf(run, 'a')).toEqual(da)
  expect(gradientOf(run, 'b')).toEqual(db)
})
