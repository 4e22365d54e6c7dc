import { expect, it } from 'vitest'
import { valuesOf } from '../history/series'
import { RunLog } from './run-log'

const iteration = (count: number, loss: number) =>
  ({ type: 'iteration', iteration: count, loss, rest: true }) as const

it('has the whole history at any time, and returns each loss once to a caller that takes what is new', () => {
  const log = new RunLog()
  const told = () => [...valuesOf(log.historyUntilNow([]).losses)]
  log.add(iteration(1, 2.3), 5)
  expect(told()).toEqual([2.3])
  log.add(iteration(2, 2.2), 5)
  expect(told()).toEqual([2.3, 2.2])
  expect([...log.take([]).losses]).toEqual([2.3, 2.2])
  expect([...log.take([]).losses]).toEqual([])
  log.add(iteration(3, 2.1), 5)
  expect(told()).toEqual([2.3, 2.2, 2.1])
  expect(log.historyUntilNow([]).times.trainingMs).toBe(15)
})
