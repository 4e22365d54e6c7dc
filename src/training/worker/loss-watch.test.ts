import { expect, it } from 'vitest'
import { TrainingFailure } from '../protocol/failure'
import { defaultSettings } from '../settings/settings'
import { LossWatch } from './loss-watch'

const thrownBy = (act: () => void): unknown => {
  try {
    act()
  } catch (thrown) {
    return thrown instanceof TrainingFailure ? thrown.error : thrown
  }
  return undefined
}

it('accepts finite losses, and reports the first, the last and the previous learning rate with one that is not finite', () => {
  const settings = { ...defaultSettings, learningRate: 2 }
  const watch = new LossWatch(settings, new Float64Array(0), 2)
  watch.add(1, 2.3, 2)
  watch.add(2, 1e30, 3)
  expect(thrownBy(() => watch.add(3, Number.POSITIVE_INFINITY, 4))).toEqual({
    code: 'diverged',
    iteration: 3,
    cause: 'rate-changed',
    settings,
    learningRate: 3,
    losses: [2.3, 1e30],
  })
})

it('continues from the losses of an interrupted run', () => {
  const watch = new LossWatch(defaultSettings, Float64Array.of(2.3, 2.2), 0.1)
  expect(thrownBy(() => watch.add(3, Number.NaN, 0.1))).toMatchObject({
    cause: 'unclear',
    losses: [2.3, 2.2],
  })
})
