import { describe, expect, it } from 'vitest'
import { readAs } from '../../lib/read-as'
import { defaultSettings } from './settings'
import { settingsSchema } from './settings-schema'

const read = (value: unknown) => readAs(settingsSchema, value)

const others = {
  ...defaultSettings,
  hiddenLayers: [400, 1, 30],
  activation: 'tanh',
  optimiser: 'adam',
  initialisation: 'xavier',
  l2: 0.001,
  dropout: 0.5,
  trainingImages: 600,
}

describe('the schema of settings', () => {
  it('reads settings from JSON', () => {
    for (const settings of [defaultSettings, others, { ...others, hiddenLayers: [], initialisation: 0.05 }]) {
      expect(read(JSON.parse(JSON.stringify(settings)))).toEqual(settings)
    }
  })

  it('lists them in the same order as everywhere else', () => {
    const reversed = Object.fromEntries(Object.entries(defaultSettings).reverse())
    expect(Object.keys(read(reversed) ?? {})).toEqual(Object.keys(defaultSettings))
  })

  it('drops whatever is not a setting', () => {
    expect(read({ ...others, testAccuracy: 0.9 })).toEqual(others)
  })

  it.each([
    undefined,
    null,
    7,
    [],
    {},
    { ...others, seed: -1 },
    { ...others, iterations: '100' },
    { ...others, learningRate: Number.NaN },
    { ...others, batchSize: 0 },
    { ...others, hiddenLayers: [10, 10, 10, 10] },
    { ...others, hiddenLayers: [401] },
    { ...others, hiddenLayers: 50 },
    { ...others, activation: 'softplus' },
    { ...others, activation: 'toString' },
    { ...others, optimiser: undefined },
    { ...others, initialisation: 'lecun' },
    { ...others, initialisation: -0.01 },
    { ...others, l2: Number.POSITIVE_INFINITY },
    { ...others, dropout: 1 },
    { ...others, trainingImages: 60_001 },
    { ...others, hiddenLayers: [400, 400, 400], batchSize: 60_000 },
  ])('rejects settings that are missing or impossible: %j', (value) => {
    expect(read(value)).toBeUndefined()
  })
})
