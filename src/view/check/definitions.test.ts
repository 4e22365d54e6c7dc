import { describe, expect, it } from 'vitest'
import { check as en } from '../../i18n/en/check'
import { check as ko } from '../../i18n/ko/check'
import { definitionsFor } from './definitions'

describe('the definitions of the gradient check', () => {
  it('name the slope and the gradient as the text above them does', () => {
    const letters = definitionsFor('L').plain.match(/\b\w(?= = )/g)
    expect(letters).toEqual(['s', 'g'])
    for (const words of [en, ko])
      for (const key of ['check.explain', 'check.own.explain'] as const)
        for (const letter of letters ?? [])
          expect(words[key]).toMatch(new RegExp(`(^|[ ,])${letter}([ ,.이입]|$)`))
  })
})
