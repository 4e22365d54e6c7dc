import type { Language } from '../../i18n/text'
import { appStore, languageOf } from '../../state/stores/app-store'
import { languageStore, showLanguage } from '../../state/stores/language-store'
import { loadChunk } from '../failure/load-chunk'

/** Fetches the typeface of Korean letters; where that fails, they are the system's. */
const loadKoreanLetters = (): Promise<unknown> =>
  import('pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css').catch(() => undefined)

/** Shows a language once its words and letters are there; those of English come with every page. */
const show = (language: Language): Promise<unknown> =>
  Promise.all([showLanguage(language), language === 'ko' && loadKoreanLetters()])

/**
 * Shows the language that the store asks for; if it cannot be fetched, the previous one stays on screen.
 * Resolves once the first language is shown.
 */
export async function connectLanguage(): Promise<void> {
  const first = languageOf(appStore.getState())
  await loadChunk(`words-${first}`, () => show(first))
  appStore.subscribe((state) => {
    const language = languageOf(state)
    if (language === languageStore.getState().language) return
    show(language).catch(() => stayWithout(language))
  })
}

function stayWithout(missing: Language): void {
  const { language } = languageStore.getState()
  languageStore.setState({ missing })
  appStore.getState().change({ language })
}
