import { createStore } from 'zustand/vanilla'
import type { Area } from '../../i18n/dictionaries'
import type { Language } from '../../i18n/text'
import { loadWords } from '../../i18n/translate'
import { appStore, languageOf } from './app-store'

/** The language on screen: the one that is wanted, once its words are here. */
interface LanguageState {
  readonly language: Language
  /** The areas that have been on screen, whose words another language needs too before it is shown. */
  readonly areas: readonly Area[]
  /** A language that was wanted and could not be fetched. */
  readonly missing?: Language | undefined
}

export const languageStore = createStore<LanguageState>()(() => ({ language: 'en', areas: ['shared'] }))

/** Fetches the words of some areas, in the language on screen by the time that they are here. */
export async function needWords(wanted: readonly Area[]): Promise<void> {
  const { getState, setState } = languageStore
  setState(({ areas }) => ({ areas: [...new Set([...areas, ...wanted])] }))
  let language: Language
  do {
    language = getState().language
    await loadWords(language, wanted)
  } while (language !== getState().language)
}

/** Puts a language on screen once it has the words of every area that is there; not if another is wanted by then. */
export async function showLanguage(language: Language): Promise<void> {
  const { getState, setState } = languageStore
  let areas: readonly Area[]
  do {
    areas = getState().areas
    await loadWords(language, areas)
  } while (areas !== getState().areas)
  if (languageOf(appStore.getState()) === language) setState({ language, missing: undefined })
}
