import { expect, it } from 'vitest'
import { Measuring } from './measuring'

const accuracies = { iteration: 1, train: 0.1, test: 0.1 }

function after(measuringMs: number, iterationsMs: number) {
  const measuring = new Measuring()
  measuring.isSlow = true
  measuring.add({ type: 'measuring', rest: false }, measuringMs - 1)
  measuring.add({ type: 'measured', accuracies, rest: false }, 1)
  measuring.add({ type: 'iteration', iteration: 2, loss: 1, rest: true }, iterationsMs)
  return measuring
}

it('measures a slow run whose accuracies were never measured, and none at full speed', () => {
  const measuring = new Measuring()
  expect(measuring.isDue).toBe(false)
  measuring.isSlow = true
  expect(measuring.isDue).toBe(true)
})

it('leaves the iterations four fifths of the time', () => {
  expect(after(150, 599).isDue).toBe(false)
  expect(after(150, 600).isDue).toBe(true)
})

it('does not hold up a large net for more than a second', () => {
  expect(after(1000, 4000).isDue).toBe(true)
  expect(after(1001, 1_000_000).isDue).toBe(false)
})
