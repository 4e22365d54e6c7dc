import { describe, expect, it } from 'vitest'
import { LearningRates, sameChanges } from './learning-rates'

const askedFrom = (rates: LearningRates, first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => rates.at(first + i))

describe('LearningRates', () => {
  it('keep the initial rate until it is changed, from the next iteration on', () => {
    const rates = new LearningRates(0.1)
    expect(askedFrom(rates, 1, 3)).toEqual([0.1, 0.1, 0.1])
    rates.change(0.5)
    rates.change(0.01)
    expect(askedFrom(rates, 4, 5)).toEqual([0.01, 0.01])
    expect(rates.changes).toEqual([{ iteration: 4, learningRate: 0.01 }])
  })

  it('do not record a change to the current rate', () => {
    const rates = new LearningRates(0.1)
    rates.change(0.1)
    expect(rates.at(1)).toBe(0.1)
    expect(rates.changes).toEqual([])
  })

  it('replay known changes, and can be changed after them', () => {
    const known = [
      { iteration: 2, learningRate: 0.5 },
      { iteration: 4, learningRate: 0.1 },
    ]
    const rates = new LearningRates(0.3, known)
    expect(askedFrom(rates, 1, 4)).toEqual([0.3, 0.5, 0.5, 0.1])
    rates.change(0.2)
    expect(rates.at(5)).toBe(0.2)
    expect(rates.changes).toEqual([...known, { iteration: 5, learningRate: 0.2 }])
  })

  it('have a change that is waiting for the next iteration, and forget it if the rate is changed back', () => {
    const rates = new LearningRates(0.1, [], 7)
    rates.change(0.5)
    expect(rates.changes).toEqual([{ iteration: 8, learningRate: 0.5 }])
    const goneOn = new LearningRates(0.1, rates.changes, 7)
    expect(goneOn.at(8)).toBe(0.5)
    rates.change(0.1)
    expect(rates.changes).toEqual([])
  })
})

describe('sameChanges', () => {
  it('tell apart lists that differ in a rate, an iteration or their length', () => {
    const changes = [{ iteration: 2, learningRate: 0.5 }]
    expect(sameChanges(changes, [{ iteration: 2, learningRate: 0.5 }])).toBe(true)
    expect(sameChanges(changes, [{ iteration: 2, learningRate: 0.4 }])).toBe(false)
    expect(sameChanges(changes, [{ iteration: 3, learningRate: 0.5 }])).toBe(false)
    expect(sameChanges(changes, [])).toBe(false)
  })
})
