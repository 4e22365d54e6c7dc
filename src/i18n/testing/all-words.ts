import { type Area, dictionaries, type Key } from '../dictionaries'
import type { Language } from '../text'

/** All texts of the interface in a language, by their keys; throws where two areas share a key. */
async function allWords(language: Language): Promise<Readonly<Record<Key, string>>> {
  const areas = Object.keys(dictionaries[language]) as Area[]
  const words = await Promise.all(areas.map((area) => dictionaries[language][area]()))
  const entries = words.flatMap((area): [string, string][] => Object.entries(area))
  const byKey = Object.fromEntries(entries)
  if (Object.keys(byKey).length < entries.length) throw new Error('a key stands in two areas')
  return byKey as Record<Key, string>
}

export const en = await allWords('en')
export const ko = await allWords('ko')
