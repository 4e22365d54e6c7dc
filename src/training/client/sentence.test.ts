import { describe, expect, it } from 'vitest'
import type { TrainingError } from '../protocol/failure'
import { defaultSettings } from '../settings/settings'
import { sentenceFor } from './sentence'

const file = 'train-images.bin'
const errors: TrainingError[] = [
  { code: 'network', file },
  { code: 'http', file, status: 404 },
  { code: 'not-gzip', file },
  { code: 'damaged', file },
  { code: 'short', file, bytes: 10, expectedBytes: 20 },
  { code: 'header', file },
  { code: 'altered', file },
  { code: 'no-net', file },
  { code: 'diverged', iteration: 12, cause: 'learning-rate', settings: defaultSettings, learningRate: 1 },
  { code: 'worker', detail: 'out of memory' },
]

describe('sentenceFor', () => {
  it.each(errors)('says what happened and what to do: $code', (error) => {
    const { en, ko } = sentenceFor(error)
    const fact = 'file' in error ? file : error.code === 'diverged' ? '12' : 'out of memory'
    expect(en).toContain(fact)
    expect(ko).toContain(fact)
    expect(en).toMatch(/\. .*\.$/)
    expect(ko).toMatch(/[가-힣]\.$/)
  })
})
