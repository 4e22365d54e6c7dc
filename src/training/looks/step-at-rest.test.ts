import { expect, it } from 'vitest'
import { stepAtRest } from './step-at-rest'

const snapshots = { recorded: [{ iteration: 1 }, { iteration: 9 }], next: 10 }

it('is the iteration that the run ended with, or else the next', () => {
  expect(stepAtRest(snapshots, 9, 'paused')).toBe(9)
  expect(stepAtRest(snapshots, 9, 'finished')).toBe(9)
  expect(stepAtRest({ recorded: [], next: 10 }, 9, 'paused')).toBe(10)
  expect(stepAtRest({ recorded: [], next: undefined }, 9, 'finished')).toBeUndefined()
  expect(stepAtRest({ recorded: [], next: 10 }, 9, 'stopped')).toBeUndefined()
  expect(stepAtRest({ recorded: [], next: 1 }, 9, 'paused')).toBeUndefined()
  expect(stepAtRest(snapshots, 9, 'training')).toBeUndefined()
})
