import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../training/settings'
import { draftOf, draftProblem, settingsOf } from './settings-draft'

const usual = draftOf(defaultSettings)

const typed = (change: Partial<(typeof usual)['typed']>) => ({
  ...usual,
  typed: { ...usual.typed, ...change },
})

describe('a settings draft', () => {
  it('says the settings that it was made of', () => {
    expect(settingsOf(draftOf(defaultSettings))).toEqual(defaultSettings)
  })

  it('says nothing while one of them is impossible', () => {
    expect(settingsOf(typed({ batchSize: '0' }))).toBeUndefined()
    expect(settingsOf(typed({ learningRate: '' }))).toBeUndefined()
  })

  it('tells what is no number from what cannot be', () => {
    expect(draftProblem('seed', 'seven')).toBe('not-a-number')
    expect(draftProblem('learningRate', '−0.1')).toMatchObject({
      en: expect.stringMatching(/greater than 0/),
    })
    expect(draftProblem('learningRate', '1e-3')).toBeUndefined()
  })
})
