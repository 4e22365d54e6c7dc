import { describe, expect, it } from 'vitest'
import { problemWith } from './setting-problems'
import { defaultSettings, epochLength } from './settings'

describe('settings', () => {
  it('are the lecture’s by default, and valid', () => {
    expect(defaultSettings).toMatchObject({ seed: 1, iterations: 10_000, learningRate: 0.1, batchSize: 100 })
    expect(defaultSettings).toMatchObject({
      hiddenLayers: [50],
      initialisation: 0.01,
      trainingImages: 60_000,
    })
    expect(problemWith('seed', 0)).toBeUndefined()
    expect(problemWith('iterations', 10_000)).toBeUndefined()
    expect(problemWith('learningRate', 0.1)).toBeUndefined()
    expect(problemWith('batchSize', 60_000)).toBeUndefined()
  })

  it('explain why they are impossible', () => {
    expect(problemWith('seed', -1)?.en).toMatch(/whole number/)
    expect(problemWith('seed', 1.5)?.ko).toMatch(/정수/)
    expect(problemWith('iterations', 0)?.en).toMatch(/from 1/)
    expect(problemWith('learningRate', 0)?.en).toMatch(/greater than 0/)
    expect(problemWith('learningRate', Number.NaN)).toBeDefined()
    expect(problemWith('batchSize', 60_001)?.en).toMatch(/60000/)
  })

  it('make an epoch of 600 batches of 100, and never fewer than one', () => {
    expect(epochLength(60_000, 100)).toBe(600)
    expect(epochLength(100, 1000)).toBe(1)
  })
})
