import { type Area, dictionaries, type Key } from './dictionaries'
import type { Language } from './text'

const known: Readonly<Record<Language, Partial<Record<Key, string>>>> = { en: {}, ko: {} }

/** Fetches the words of some areas in a language, from where on `translate` has them. */
export async function loadWords(language: Language, areas: readonly Area[]): Promise<void> {
  const loaded = await Promise.all(areas.map((area) => dictionaries[language][area]()))
  for (const words of loaded) Object.assign(known[language], words)
}

/** The interface's text for a key, with each {name} replaced by the value of that name; throws where its area was not loaded. */
export function translate(
  language: Language,
  key: Key,
  values?: Readonly<Record<string, string | number>>,
): string {
  const text = known[language][key]
  if (text === undefined) throw new Error(`“${key}” is not loaded: name its area where the part is fetched`)
  return values ? text.replace(/\{([\w-]+)\}/g, (whole, name: string) => String(values[name] ?? whole)) : text
}
