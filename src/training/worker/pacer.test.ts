import { expect, it } from 'vitest'
import type { Pace } from '../protocol/pace'
import { Pacer } from './pacer'

function clockedPacer(pace: Pace) {
  const clock = { ms: 0 }
  const pacer = new Pacer(pace, { nowMs: () => clock.ms, sleep: () => new Promise(() => {}) })
  return { clock, pacer }
}

it('never waits at full speed', () => {
  const { clock, pacer } = clockedPacer('full')
  pacer.stepped()
  clock.ms = 3
  expect(pacer.isSlow).toBe(false)
  expect(pacer.waitMs).toBe(0)
})

it('waits for the rest of a second, and does not add up what it was late', () => {
  const { clock, pacer } = clockedPacer('1')
  expect(pacer.waitMs).toBe(0)
  pacer.stepped()
  clock.ms = 30
  expect(pacer.waitMs).toBe(970)
  clock.ms = 1008
  pacer.stepped()
  expect(pacer.waitMs).toBe(992)
})

it('catches up what an evaluation took, but no more than a quarter of a second', () => {
  const { clock, pacer } = clockedPacer('100')
  clock.ms = 5000
  let iterations = 0
  for (; pacer.waitMs === 0; iterations++) pacer.stepped()
  expect(iterations).toBe(27) // the one that is due, and those from 4750 ms to 5000 ms
})

it('ends a wait when it is woken, and counts from the change to another pace', async () => {
  const { clock, pacer } = clockedPacer('1')
  pacer.stepped()
  const waiting = pacer.wait()
  clock.ms = 400
  pacer.change('10')
  await waiting
  expect(pacer.waitMs).toBe(0)
  pacer.stepped()
  expect(pacer.waitMs).toBe(100)
})

it('does not catch up a pause', () => {
  const { clock, pacer } = clockedPacer('10')
  clock.ms = 5000
  pacer.begin()
  expect(pacer.waitMs).toBe(0)
  pacer.stepped()
  expect(pacer.waitMs).toBe(100)
})
