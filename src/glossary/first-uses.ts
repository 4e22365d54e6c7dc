import type { Language } from '../i18n/text'
import { findWords } from './find-words'
import type { WordId } from './words'

/** For each of a sequence of texts, the words that occur in it and in none before it. */
export function firstUses(texts: readonly string[], language: Language): readonly (readonly WordId[])[] {
  const met = new Set<WordId>()
  return texts.map((text) => {
    const found = findWords(text, language).flatMap(({ id }) => (met.has(id) ? [] : [id]))
    for (const id of found) met.add(id)
    return found
  })
}
