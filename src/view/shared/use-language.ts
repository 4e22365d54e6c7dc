import { useStore } from 'zustand'
import type { Key } from '../../i18n/dictionaries'
import type { Language, Text } from '../../i18n/text'
import { translate } from '../../i18n/translate'
import { languageStore } from '../../state/stores/language-store'

interface Speech {
  readonly language: Language
  readonly t: (key: Key, values?: Readonly<Record<string, string | number>>) => string
  readonly say: (text: Text) => string
}

const speechIn = (language: Language): Speech => ({
  language,
  t: (key, values) => translate(language, key, values),
  say: (text) => text[language],
})

const known = new Map<Language, Speech>()

const languageOf = ({ language }: { readonly language: Language }): Language => language

/** The language on screen, with `t` for the interface's texts and `say` for texts in both languages: the same object until the language changes. */
export function useLanguage(): Speech {
  const language = useStore(languageStore, languageOf)
  const speech = known.get(language) ?? speechIn(language)
  known.set(language, speech)
  return speech
}
