import { expect, it } from 'vitest'
import { arrived, changed, firstPulse } from './pulse'

it('a change during a run waits for its end, and many of them cause one run', () => {
  const during = changed(changed(firstPulse))
  expect(during.count).toBe(0)
  const next = arrived(during)
  expect(next).toEqual({ count: 1, isRunning: true, isStale: false })
  expect(arrived(next)).toEqual({ count: 1, isRunning: false, isStale: false })
})

it('a change at rest runs at once', () => {
  expect(changed(arrived(firstPulse))).toEqual({ count: 1, isRunning: true, isStale: false })
})
