import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../training/settings/settings'
import { draftBatchProblem, draftOf, draftProblem, settingsOf } from './settings-draft'

const usual = draftOf(defaultSettings)

const typed = (change: Partial<(typeof usual)['typed']>) => ({
  ...usual,
  typed: { ...usual.typed, ...change },
})

describe('a settings draft', () => {
  it('yields the settings it was made from', () => {
    expect(settingsOf(draftOf(defaultSettings))).toEqual(defaultSettings)
    expect(Object.keys(settingsOf(draftOf(defaultSettings)) ?? {})).toEqual(Object.keys(defaultSettings))
  })

  it('yields nothing while one of them is impossible', () => {
    expect(settingsOf(typed({ batchSize: '0' }))).toBeUndefined()
    expect(settingsOf(typed({ learningRate: '' }))).toBeUndefined()
  })

  it('distinguishes text that is not a number from an impossible number', () => {
    expect(draftProblem('seed', 'seven')).toBe('not-a-number')
    expect(draftProblem('learningRate', '−0.1')).toMatchObject({
      en: expect.stringMatching(/greater than 0/),
    })
    expect(draftProblem('learningRate', '1e-3')).toBeUndefined()
  })

  it('yields every net that can be chosen', () => {
    const others = {
      ...defaultSettings,
      hiddenLayers: [200, 1],
      activation: 'tanh',
      optimiser: 'adam',
      initialisation: 'xavier',
      l2: 0.0001,
      dropout: 0.5,
      trainingImages: 600,
    } as const
    expect(settingsOf(draftOf(others))).toEqual(others)
  })

  it('does not require a setting that has no effect', () => {
    expect(settingsOf({ ...typed({ dropout: 'x' }), layers: [] })).toMatchObject({
      hiddenLayers: [],
      dropout: 0,
    })
    expect(settingsOf({ ...typed({ initialisation: 'x' }), rule: 'he' })).toMatchObject({
      initialisation: 'he',
    })
  })

  it('reports settings that do not fit together: 400 units allow batches of 12,000,000 / 400', () => {
    const wide = { ...typed({ batchSize: '30001' }), layers: ['400'] }
    expect(draftBatchProblem(wide)?.en).toMatch(/at most 30000 images/)
    expect(settingsOf(wide)).toBeUndefined()
    expect(settingsOf({ ...typed({ batchSize: '30000' }), layers: ['400'] })).toBeDefined()
  })
})
