import { createStore } from 'zustand/vanilla'
import type { Language, Text } from '../../i18n/text'
import {
  changedLink,
  galleryLink,
  type Link,
  type LinkChange,
  type ParsedLink,
  type Theme,
} from '../link/link'
import { parseLink } from '../link/parse-link'

export interface Preferences {
  readonly language: Language
  readonly theme: Theme
}

/** Where the page is, and what of the address could not be read. */
export interface AppState {
  /** What the visitor chose, here or on an earlier visit; it holds where the link says nothing. */
  readonly preferences: Preferences
  readonly link: Link
  readonly problems: readonly Text[]
  /** Goes to an address's hash. */
  readonly open: (hash: string) => void
  /** Changes part of where the page is; another step is shown with all of its stages unless the change says otherwise. */
  readonly change: (change: LinkChange) => void
  /** Puts a link in place of `from`, which does not fit what it names, and says why; nothing where the page has moved on. */
  readonly settle: (from: Link, settled: ParsedLink) => void
  /** Takes back every changed input and upstream gradient. */
  readonly restoreInputs: () => void
  /** Takes over what was chosen on an earlier visit. */
  readonly prefer: (preferences: Preferences) => void
  /** Chooses a language or a theme, for this link and for the visits to come. */
  readonly choose: (choice: Partial<Preferences>) => void
  readonly dismissProblems: () => void
}

export const appStore = createStore<AppState>()((set) => ({
  link: galleryLink,
  problems: [],
  preferences: { language: 'en', theme: 'light' },
  open: (hash) => set(parseLink(hash)),
  change: (change) =>
    set(({ link }) => ({
      link: changedLink(link, 'step' in change ? { stage: undefined, ...change } : change),
    })),
  settle: (from, settled) =>
    set(({ link, problems }) =>
      link === from ? { link: settled.link, problems: [...problems, ...settled.problems] } : {},
    ),
  restoreInputs: () => set(({ link }) => ({ link: changedLink(link, { inputs: {}, upstream: undefined }) })),
  prefer: (preferences) => set({ preferences }),
  choose: (choice) =>
    set(({ link, preferences }) => ({
      link: { ...link, ...choice },
      preferences: { ...preferences, ...choice },
    })),
  dismissProblems: () => set({ problems: [] }),
}))

/** The language that is shown: the link's, else the visitor's. */
export const languageOf = ({ link, preferences }: AppState): Language => link.language ?? preferences.language

/** The theme that is shown: the link's, else the visitor's. */
export const themeOf = ({ link, preferences }: AppState): Theme => link.theme ?? preferences.theme

/** Whether the address asks for the stage, on a page that has one. */
export const isPresenting = ({ link: { isPresenting: asked, route, iteration } }: AppState): boolean =>
  asked === true && (route.page === 'lesson' || iteration !== undefined)
