import * as v from 'valibot'
import { languages } from '../../i18n/text'
import { appStore, type Preferences } from '../../state/stores/app-store'
import { codeStore, parseCodeChoices, serializeCodeChoices } from '../../state/stores/code-store'
import { parseProgress, progressStore, serializeProgress } from '../../state/stores/progress-store'

const names = {
  language: 'backstep.language',
  theme: 'backstep.theme',
  progress: 'backstep.progress',
  code: 'backstep.code',
}

const languageSchema = v.fallback(v.picklist(languages), 'en')
const themeSchema = v.fallback(v.picklist(['light', 'dark']), 'light')

/** Reads what the viewer preferred and did before, and keeps it from now on. */
export function connectStorage(): void {
  appStore.getState().prefer(storedPreferences())
  progressStore.setState({ done: parseProgress(read(names.progress)) })
  appStore.subscribe(({ preferences }, { preferences: previous }) => {
    if (preferences.language !== previous.language) write(names.language, preferences.language)
    if (preferences.theme !== previous.theme) write(names.theme, preferences.theme)
  })
  progressStore.subscribe((state) => write(names.progress, serializeProgress(state)))
  codeStore.setState(parseCodeChoices(read(names.code)))
  codeStore.subscribe((state) => write(names.code, serializeCodeChoices(state)))
}

function storedPreferences(): Preferences {
  const wanted = read(names.language) ?? navigator.language.slice(0, 2)
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches
  const theme = read(names.theme) ?? (prefersDark ? 'dark' : 'light')
  return { language: v.parse(languageSchema, wanted), theme: v.parse(themeSchema, theme) }
}

/** Storage may be shut off; the page then works without it. */
function read(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {
    // What could not be stored is asked for again next time.
  }
}
