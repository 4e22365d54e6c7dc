import * as v from 'valibot'
import { languages } from '../../i18n/text'
import { appStore, type Preferences } from '../../state/stores/app-store'
import { askingStore, parseAsking } from '../../state/stores/asking-store'
import { codeStore, parseCodeChoices, serializeCodeChoices } from '../../state/stores/code-store'
import { entryIntroStore, parseEntryIntro } from '../../state/stores/entry-intro-store'
import { lessonListStore } from '../../state/stores/lesson-list-store'
import { paceStore, parsePace } from '../../state/stores/pace-store'
import { parseProgress, progressStore, serializeProgress } from '../../state/stores/progress-store'

const names = {
  language: 'backstep.language',
  theme: 'backstep.theme',
  progress: 'backstep.progress',
  code: 'backstep.code',
  lessonList: 'backstep.lessons',
  pace: 'backstep.pace',
  asking: 'backstep.asking',
  entryIntro: 'backstep.entry-intro',
}

const languageSchema = v.fallback(v.picklist(languages), 'en')
const themeSchema = v.fallback(v.picklist(['light', 'dark']), 'light')

/** Restores the visitor's preferences and progress, and stores every change from now on. */
export function connectStorage(): void {
  appStore.getState().prefer(storedPreferences())
  progressStore.setState(parseProgress(read(names.progress)))
  askingStore.setState({ isOn: parseAsking(read(names.asking)) })
  appStore.subscribe(({ preferences }, { preferences: previous }) => {
    if (preferences.language !== previous.language) write(names.language, preferences.language)
    if (preferences.theme !== previous.theme) write(names.theme, preferences.theme)
  })
  progressStore.subscribe((state) => write(names.progress, serializeProgress(state)))
  entryIntroStore.setState({ opened: parseEntryIntro(read(names.entryIntro)) })
  entryIntroStore.subscribe(({ opened }) => write(names.entryIntro, opened.join(' ')))
  askingStore.subscribe(({ isOn }) => write(names.asking, isOn ? 'on' : 'off'))
  codeStore.setState(parseCodeChoices(read(names.code)))
  codeStore.subscribe((state) => write(names.code, serializeCodeChoices(state)))
  lessonListStore.setState({ isOpen: wantsLessonList() })
  lessonListStore.subscribe(({ isOpen }) => write(names.lessonList, isOpen ? 'open' : 'folded'))
  paceStore.setState({ pace: parsePace(read(names.pace)) })
  paceStore.subscribe(({ pace }) => write(names.pace, pace))
}

/** At first the list is only open in a window in which the widest graph has room beside it. */
function wantsLessonList(): boolean {
  const stored = read(names.lessonList)
  return stored === null ? matchMedia('(min-width: 1600px)').matches : stored === 'open'
}

function storedPreferences(): Preferences {
  const wanted = read(names.language) ?? navigator.language.slice(0, 2)
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches
  const theme = read(names.theme) ?? (prefersDark ? 'dark' : 'light')
  return { language: v.parse(languageSchema, wanted), theme: v.parse(themeSchema, theme) }
}

/** Storage may be disabled; the page then works without it. */
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
    // Without storage, the next visit starts from the defaults.
  }
}
