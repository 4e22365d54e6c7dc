import { expect, it } from 'vitest'
import { defaultSettings } from '../settings/settings'
import { emptyHistory, historyAfter } from './history'
import { overshoots } from './overshoots'

const settings = { ...defaultSettings, learningRate: 100 }

const after = (iterations: number, loss: number) =>
  historyAfter(emptyHistory, {
    losses: new Float64Array(iterations).fill(loss),
    accuracies: [],
    rateChanges: [],
    times: { trainingMs: 0, evaluationMs: 0 },
  })

it('names a loss far above ln 10 after 100 iterations with a learning rate above the usual', () => {
  expect(overshoots(after(100, 39.6), settings)).toBe(true)
  expect(overshoots(after(99, 39.6), settings)).toBe(false)
  expect(overshoots(after(100, 2.3), settings)).toBe(false)
  expect(overshoots(after(100, 39.6), defaultSettings)).toBe(false)
  expect(overshoots(emptyHistory, settings)).toBe(false)
})
