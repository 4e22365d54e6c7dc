import { createStore } from 'zustand/vanilla'
import type { Area } from '../../i18n/dictionaries'
import type { Language } from '../../i18n/text'
import { loadWords } from '../../i18n/translate'
import { appStore, languageOf } from './app-store'

/** The language on screen: the requested one, once its words are loaded. */
interface LanguageState {
  readonly language: Language
  /** The areas that have been on screen. Another language needs their words before it is shown. */
  readonly areas: readonly Area[]
  /** A language that was requested and could not be fetched. */
  readonly missing?: Language | undefined
}

export const languageStore = createStore<LanguageState>()(() => ({ language: 'en', areas: ['shared'] }))

/** Fetches the words of some areas, in the language that is on screen when they arrive. */
export async function needWords(wanted: readonly Area[]): Promise<void> {
  const { getState, setState } = languageStore
  setState(({ areas }) => ({ areas: [...new Set([...areas, ...wanted])] }))
  let language: Language
  do {
    language = getState().language
    await loadWords(language, wanted)
  } while (language !== getState().language)
}

/**
 * Shows a language once it has the words of every area; does nothing if another has been requested by then.
 */
export async function showLanguage(language: Language): Promise<void> {
  const { getState, setState } = languageStore
  let areas: readonly Area[]
  do {
    areas = getState().areas
    await loadWords(language, areas)
  } while (areas !== getState().areas)
  if (languageOf(appStore.getState()) === language) setState({ language, missing: undefined })
}
