import { describe, expect, it } from 'vitest'
import { defaultSettings, type TrainingSettings } from '../settings/settings'
import { judged } from './divergence'

const causeOf = (choices: Partial<TrainingSettings>, losses?: [number, number], learningRate?: number) => {
  const settings = { ...defaultSettings, ...choices }
  const seen = { iteration: 3, settings, learningRate: learningRate ?? settings.learningRate }
  return judged({ ...seen, ...(losses && { losses }) }).cause
}

describe('judged', () => {
  it('blames the initial weights if even the first loss is not finite, or is far above guessing', () => {
    expect(causeOf({ initialisation: 1e30 })).toBe('first-weights')
    expect(causeOf({ initialisation: 10, learningRate: 1 }, [1.97e7, 1e30])).toBe('first-loss')
  })

  it('blames L2 if ηλ is over 2, with momentum 0.9 over 3.8, and never with AdaGrad and Adam', () => {
    expect(causeOf({ l2: 21 }, [2.3, 1e30])).toBe('l2')
    expect(causeOf({ l2: 19 }, [2.3, 1e30])).toBe('unclear')
    expect(causeOf({ l2: 39, optimiser: 'momentum' }, [2.3, 1e30])).toBe('l2')
    expect(causeOf({ l2: 37, optimiser: 'momentum' }, [2.3, 1e30])).toBe('unclear')
    expect(causeOf({ l2: 1000, optimiser: 'adam', learningRate: 1 }, [2.3, 1e30])).toBe('learning-rate')
  })

  it('blames a learning rate that was raised, or that is higher than usual', () => {
    expect(causeOf({}, [2.3, 1e30], 0.5)).toBe('rate-changed')
    expect(causeOf({ learningRate: 2 }, [2.3, 1e30])).toBe('learning-rate')
    expect(causeOf({ learningRate: 2 }, [2.3, 1e30], 1)).toBe('learning-rate')
    expect(causeOf({ learningRate: 0.01, optimiser: 'adam' }, [2.3, 1e30])).toBe('learning-rate')
  })

  it('blames nothing if there is no evidence', () => {
    expect(causeOf({}, [2.3, 1e30])).toBe('unclear')
  })
})
