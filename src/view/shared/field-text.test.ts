import { describe, expect, it } from 'vitest'
import { fieldText } from './field-text'

describe('fieldText', () => {
  it('shows every digit that a person typed', () => {
    expect(fieldText(0.12345, false)).toBe('0.12345')
    expect(fieldText(-1234.5678, false)).toBe('−1234.5678')
    expect(fieldText(1.1, false)).toBe('1.1')
  })

  it('rounds a computed number while nobody edits it', () => {
    expect(fieldText(1.0986122886681098, false)).toBe('1.099')
    expect(fieldText(1.0986122886681098, true)).toBe('1.0986122886681098')
    expect(fieldText(-0.1 - 0.2, false)).toBe('−0.3')
  })
})
