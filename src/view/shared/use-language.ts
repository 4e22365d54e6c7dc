import { useStore } from 'zustand'
import type { Key } from '../../i18n/dictionaries'
import type { Language, Text } from '../../i18n/text'
import { translate } from '../../i18n/translate'
import { languageStore } from '../../state/stores/language-store'

/** The language on screen, with `t` for the interface's texts and `say` for texts in both languages. */
export function useLanguage(): {
  language: Language
  t: (key: Key, values?: Readonly<Record<string, string | number>>) => string
  say: (text: Text) => string
} {
  const language = useStore(languageStore, (state) => state.language)
  return {
    language,
    t: (key, values) => translate(language, key, values),
    say: (text) => text[language],
  }
}
