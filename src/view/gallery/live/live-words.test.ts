import { beforeAll, expect, it } from 'vitest'
import { languages } from '../../../i18n/text'
import { loadWords, translate } from '../../../i18n/translate'
import { liveKey } from './live-words'

beforeAll(() => Promise.all(languages.map((language) => loadWords(language, ['shared']))))

it.each([
  [6, 'gallery.live.up'],
  [1, 'gallery.live.same'],
  [0, 'gallery.live.still'],
  [-1, 'gallery.live.opposite'],
  [-0.5, 'gallery.live.down'],
] as const)('a gradient of %d is told by %s', (gradient, key) => {
  expect(liveKey(gradient)).toBe(key)
  for (const language of languages) {
    const sentence = translate(language, key, { name: 'x', size: 6 })
    expect(sentence).toContain('x')
    expect(sentence.includes('6')).toBe(Math.abs(gradient) !== 1 && gradient !== 0)
  }
})
