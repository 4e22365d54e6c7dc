import { beforeAll, describe, expect, it, vi } from 'vitest'
import { loadWords, translate } from './translate'

beforeAll(() =>
  Promise.all([loadWords('en', ['workbench', 'lesson']), loadWords('ko', ['workbench', 'lesson'])]),
)

describe('translate', () => {
  it('says a key in the language', () => {
    expect(translate('en', 'transport.next')).toBe('Next step')
    expect(translate('ko', 'transport.next')).toBe('다음 단계')
  })

  it('throws where the words of a key are not loaded', async () => {
    vi.resetModules()
    const fresh = await import('./translate')
    await fresh.loadWords('en', ['lesson'])
    expect(fresh.translate('en', 'update.keep')).toBe('Go on with the new weights')
    expect(() => fresh.translate('en', 'transport.next')).toThrow('“transport.next” is not loaded')
    expect(() => fresh.translate('ko', 'update.keep')).toThrow('“update.keep” is not loaded')
  })

  it('puts values in, each at its name', () => {
    expect(translate('en', 'inputs.cell', { name: 'W', row: 2, column: 3 })).toBe('W, row 2, column 3')
    expect(translate('ko', 'inputs.cell', { name: 'W', row: 2, column: 3 })).toBe('W, 2행 3열')
  })

  it('puts 0 in, and leaves a place without a value as it is', () => {
    expect(translate('en', 'transport.position', { step: 0 })).toBe('0 / {last}')
  })

  it('puts a value in as it is, whatever stands in it', () => {
    expect(translate('en', 'lesson.next', { title: '$& {title} <b>' })).toBe('Next: $& {title} <b>')
  })
})
