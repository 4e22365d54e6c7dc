import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../settings/settings'
import { emptyHistory, historyAfter } from './history'
import { metricsOf } from './metrics'

const accuracies = (iteration: number) => ({ iteration, train: 0.9, test: 0.8 })

describe('metricsOf', () => {
  it('knows nothing but the count before a run', () => {
    expect(metricsOf(emptyHistory, defaultSettings)).toEqual({
      iteration: 0,
      epoch: 0,
      loss: undefined,
      trainAccuracy: undefined,
      testAccuracy: undefined,
      iterationsPerSecond: undefined,
      leftMs: undefined,
    })
  })

  it('has accuracies that were measured besides the history if they are later', () => {
    const history = historyAfter(emptyHistory, {
      losses: new Float64Array(700),
      accuracies: [accuracies(0), accuracies(600)],
      rateChanges: [],
      times: { trainingMs: 700, evaluationMs: 600 },
    })
    const measuredAt = (iteration: number) => ({ iteration, train: 0.95, test: 0.94 })
    expect(metricsOf(history, defaultSettings, measuredAt(601)).testAccuracy).toBe(0.94)
    expect(metricsOf(history, defaultSettings, measuredAt(599)).testAccuracy).toBe(0.8)
  })

  it('has the latest of everything, 10 epochs after 6,000 batches of 100', () => {
    const history = historyAfter(emptyHistory, {
      losses: new Float64Array(6000).fill(0.25),
      accuracies: [0, 600, 1200, 1800, 2400, 3000, 3600, 4200, 4800, 5400, 6000].map(accuracies),
      rateChanges: [],
      times: { trainingMs: 6000, evaluationMs: 3300 },
    })
    const metrics = metricsOf(history, defaultSettings)
    expect(metrics).toMatchObject({
      iteration: 6000,
      epoch: 10,
      loss: 0.25,
      trainAccuracy: 0.9,
      testAccuracy: 0.8,
    })
    expect(metrics.iterationsPerSecond).toBe(1000)
    // 4,000 iterations of 1 ms, and evaluations of 300 ms after 6600, 7200, … 9600 and at the end.
    expect(metrics.leftMs).toBeCloseTo(4000 + 7 * 300, 9)
  })

  it('has nothing left at the end', () => {
    const history = historyAfter(emptyHistory, {
      losses: new Float64Array(10_000).fill(0.1),
      accuracies: [accuracies(10_000)],
      rateChanges: [],
      times: { trainingMs: 5000, evaluationMs: 100 },
    })
    expect(metricsOf(history, defaultSettings).leftMs).toBe(0)
  })
})
