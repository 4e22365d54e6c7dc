import { en, type Key } from './en'
import { ko } from './ko'
import type { Language } from './text'

const dictionaries: Readonly<Record<Language, Readonly<Record<Key, string>>>> = { en, ko }

/** The interface's text for a key, with each {name} replaced by the value of that name. */
export function translate(
  language: Language,
  key: Key,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return dictionaries[language][key].replace(/\{([\w-]+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  )
}
