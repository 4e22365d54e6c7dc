import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../settings'
import { settingsSummary } from './settings-summary'

const summary = (change: Partial<typeof defaultSettings>) =>
  settingsSummary({ ...defaultSettings, ...change }, defaultSettings)

describe('settingsSummary', () => {
  it('says the learning rate, and nothing else that is as usual', () => {
    expect(summary({}).en).toBe('SGD 0.1')
    expect(summary({ learningRate: 0.00001 }).en).toBe('SGD 1 × 10⁻⁵')
  })

  it('says what differs, in both languages', () => {
    expect(summary({ learningRate: 0.01, batchSize: 50, seed: 7 })).toEqual({
      en: 'SGD 0.01 · batch 50 · seed 7',
      ko: 'SGD 0.01 · 배치 50 · 시드 7',
    })
    expect(summary({ iterations: 300 })).toEqual({
      en: 'SGD 0.1 · 300 iterations',
      ko: 'SGD 0.1 · 300회 반복',
    })
  })
})
