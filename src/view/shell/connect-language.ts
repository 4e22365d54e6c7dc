import type { Language } from '../../i18n/text'
import { appStore, languageOf } from '../../state/stores/app-store'
import { languageStore, showLanguage } from '../../state/stores/language-store'
import { loadChunk } from '../failure/load-chunk'

/**
 * Shows the language that the store asks for; if it cannot be fetched, the previous one stays on screen.
 * Resolves once the first language is shown.
 */
export async function connectLanguage(): Promise<void> {
  const first = languageOf(appStore.getState())
  await loadChunk(`words-${first}`, () => showLanguage(first))
  appStore.subscribe((state) => {
    const language = languageOf(state)
    if (language === languageStore.getState().language) return
    showLanguage(language).catch(() => stayWithout(language))
  })
}

function stayWithout(missing: Language): void {
  const { language } = languageStore.getState()
  languageStore.setState({ missing })
  appStore.getState().change({ language })
}
