import type { Text } from '../../i18n/text'

/** Sentences after one another. */
export function joined(...texts: readonly (Text | undefined)[]): Text {
  const there = texts.filter((text) => text !== undefined)
  return { en: there.map(({ en }) => en).join(' '), ko: there.map(({ ko }) => ko).join(' ') }
}
