import { expect, it } from 'vitest'
import { exhausted } from './exhausted'

it('runs every piece and returns the result', () => {
  const done: number[] = []
  function* pieces(): Generator<void, number> {
    for (let piece = 0; piece < 3; piece++) {
      done.push(piece)
      yield
    }
    return done.length
  }
  expect(exhausted(pieces())).toBe(3)
  expect(done).toEqual([0, 1, 2])
})
