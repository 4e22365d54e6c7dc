import { describe, expect, it } from 'vitest'
import { accuracyDomain, trainedAccuracies } from './accuracy-domain'

const at = (iteration: number, train: number, test: number) => ({ iteration, train, test })

describe('accuracyDomain', () => {
  it('starts at the tenth below the lowest accuracy after the start', () => {
    expect(accuracyDomain([[at(0, 0.1, 0.1), at(600, 0.9, 0.91)]])).toEqual([0.9, 1])
    expect(accuracyDomain([[at(0, 0.1, 0.1)], [at(600, 0.72, 0.7)], [at(1200, 0.9, 0.9)]])).toEqual([0.7, 1])
    expect(accuracyDomain([[at(0, 0.1, 0.1), at(600, 1, 1)]])).toEqual([0.9, 1])
  })

  it('shows the full range before training', () => {
    expect(accuracyDomain([])).toEqual([0, 1])
    expect(accuracyDomain([[at(0, 0.1, 0.1)]])).toEqual([0, 1])
  })
})

describe('trainedAccuracies', () => {
  it('leaves out what was measured before training', () => {
    expect(trainedAccuracies([at(0, 0.1, 0.1), at(600, 0.9, 0.91)])).toEqual([at(600, 0.9, 0.91)])
  })
})
