import { createStore } from 'zustand/vanilla'
import type { Language, Text } from '../../i18n/text'
import { lessonById } from '../../lessons/all'
import { galleryLink, type Link, type ParsedLink, parseLink, type Theme } from '../link/link'
import { needsDigits, openLesson } from '../session/lesson-session'
import { digitStore } from './digit-store'

export interface Preferences {
  readonly language: Language
  readonly theme: Theme
}

/** Where the page is, and what of the address could not be read. */
export interface AppState {
  /** What the viewer prefers where the link says nothing. */
  readonly preferences: Preferences
  readonly link: Link
  readonly problems: readonly Text[]
  /** Goes to an address's hash. */
  readonly open: (hash: string) => void
  /** Changes part of where the page is. */
  readonly change: (part: Partial<Link>) => void
  /** Takes back every changed input and upstream gradient. */
  readonly restoreInputs: () => void
  readonly prefer: (preferences: Preferences) => void
  readonly dismissProblems: () => void
}

/** Leaves out of a link what does not fit the lesson that it names; a part whose data are not here yet cannot tell. */
function fitted({ link, problems }: ParsedLink): ParsedLink {
  const { route } = link
  const { net } = digitStore.getState()
  const lesson = route.page === 'lesson' ? lessonById(route.lesson) : undefined
  if (!lesson || (!net && needsDigits(lesson, link))) return { link, problems }
  const session = openLesson(lesson, link, net)
  return { link: session.link, problems: [...problems, ...session.problems] }
}

export const appStore = createStore<AppState>()((set) => ({
  link: galleryLink,
  problems: [],
  preferences: { language: 'en', theme: 'light' },
  open: (hash) => set(fitted(parseLink(hash))),
  change: (part) => set((state) => ({ link: { ...state.link, ...part } })),
  restoreInputs: () => set(({ link: { upstream: _, ...link } }) => ({ link: { ...link, inputs: {} } })),
  prefer: (preferences) => set({ preferences }),
  dismissProblems: () => set({ problems: [] }),
}))

digitStore.subscribe(({ net }, previous) => {
  if (net !== previous.net) appStore.setState(fitted)
})

/** The language that is shown: the link's, else the viewer's. */
export const languageOf = ({ link, preferences }: AppState): Language => link.language ?? preferences.language

/** The theme that is shown: the link's, else the viewer's. */
export const themeOf = ({ link, preferences }: AppState): Theme => link.theme ?? preferences.theme
