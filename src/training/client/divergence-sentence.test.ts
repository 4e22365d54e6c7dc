import { describe, expect, it } from 'vitest'
import type { Divergence, DivergenceCause } from '../protocol/divergence'
import { defaultSettings } from '../settings/settings'
import { divergenceSentence } from './divergence-sentence'

const seen: Divergence = {
  iteration: 12,
  cause: 'learning-rate',
  settings: { ...defaultSettings, learningRate: 3, l2: 30 },
  learningRate: 3,
  losses: [2.31, 1.5e37],
}

const all: [DivergenceCause, string][] = [
  ['first-weights', '32'],
  ['first-loss', '2.31'],
  ['l2', '90'],
  ['rate-changed', '3'],
  ['learning-rate', '0.1'],
  ['unclear', '3'],
]

describe('divergenceSentence', () => {
  it.each(all)(
    'for %s: says where it was, the loss before, the decisive number and what to do',
    (cause, fact) => {
      const { en, ko } = divergenceSentence({ ...seen, cause })
      for (const text of [en, ko]) for (const part of ['12', '1.5 × 10³⁷', fact]) expect(text).toContain(part)
      expect(en).toMatch(/start again\.$/)
      expect(ko).toMatch(/시작하세요\.$/)
    },
  )

  it('does not mention a previous loss if there is none', () => {
    const { losses: _, ...first } = seen
    expect(divergenceSentence({ ...first, cause: 'first-weights' }).en).toMatch(
      /not a finite number\. No update/,
    )
  })
})
