import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../settings/settings'
import { settingsSummary } from './settings-summary'

const summary = (change: Partial<typeof defaultSettings>) =>
  settingsSummary({ ...defaultSettings, ...change }, defaultSettings)

describe('settingsSummary', () => {
  it('names the learning rate, and nothing else that has its default', () => {
    expect(summary({}).en).toBe('SGD 0.1')
    expect(summary({ learningRate: 0.00001 }).en).toBe('SGD 1 × 10⁻⁵')
  })

  it('names what differs, in both languages', () => {
    expect(summary({ learningRate: 0.01, batchSize: 50, seed: 7 })).toEqual({
      en: 'SGD 0.01 · batch 50 · seed 7',
      ko: 'SGD 0.01 · 배치 50 · 시드 7',
    })
    expect(summary({ iterations: 300 })).toEqual({
      en: 'SGD 0.1 · 300 iterations',
      ko: 'SGD 0.1 · 300회 반복',
    })
  })

  it('names the net', () => {
    expect(
      summary({ optimiser: 'adam', learningRate: 0.001, hiddenLayers: [200, 50], initialisation: 'he' }).en,
    ).toBe('Adam 0.001 · 200 – 50 · He')
    expect(
      summary({
        optimiser: 'momentum',
        activation: 'sigmoid',
        initialisation: 0.05,
        dropout: 0.2,
        l2: 0.0001,
      }),
    ).toEqual({
      en: 'momentum 0.1 · sigmoid · weights 0.05 · L2 0.0001 · dropout 0.2',
      ko: '모멘텀 0.1 · 시그모이드 · 가중치 0.05 · L2 0.0001 · 드롭아웃 0.2',
    })
  })

  it('names the changes of the learning rate', () => {
    const changes = [0.05, 0.01, 0.001].map((learningRate, i) => ({ iteration: 10 * i + 2, learningRate }))
    const name = (count: number) =>
      settingsSummary(defaultSettings, defaultSettings, changes.slice(0, count)).en
    expect([1, 2, 3].map(name)).toEqual(['SGD 0.1 → 0.05', 'SGD 0.1 → 0.05 → 0.01', 'SGD 0.1 → … → 0.001'])
  })

  it('leaves out what has no effect in a net without hidden layers', () => {
    expect(summary({ hiddenLayers: [], activation: 'tanh', dropout: 0.5, trainingImages: 600 }).en).toBe(
      'SGD 0.1 · no hidden layer · 600 images',
    )
  })
})
