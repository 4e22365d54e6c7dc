import { createStore } from 'zustand/vanilla'
import type { Language, Text } from '../../i18n/text'
import type { Nested } from '../../lib/nested'
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

/** The current link, and what in the address could not be read. */
export interface AppState {
  /** What the visitor chose, now or on an earlier visit; used if the link does not say otherwise. */
  readonly preferences: Preferences
  readonly link: Link
  readonly problems: readonly Text[]
  /** Goes to the link in an address's hash. */
  readonly open: (hash: string) => void
  /**
   * Changes some fields of the current link. A new step is shown with all its stages, and a graph that is folded,
   * unfolded, brought on the stage or back with an automatic view, unless the change says otherwise.
   */
  readonly change: (change: LinkChange) => void
  /**
   * Replaces `from`, a link that does not fit its lesson, and says why; does nothing if the page has moved
   * on.
   */
  readonly settle: (from: Link, settled: ParsedLink) => void
  /** Changes one input. */
  readonly changeInput: (id: string, value: Nested) => void
  /** Resets every changed input and upstream gradient. */
  readonly restoreInputs: () => void
  /** Restores what was chosen on an earlier visit. */
  readonly prefer: (preferences: Preferences) => void
  /** Sets a language or a theme, for this link and for later visits. */
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
      link: changedLink(link, {
        ...('step' in change && { stage: undefined }),
        ...(('open' in change || 'isPresenting' in change) && { view: undefined }),
        ...change,
      }),
    })),
  settle: (from, settled) =>
    set(({ link, problems }) =>
      link === from ? { link: settled.link, problems: [...problems, ...settled.problems] } : {},
    ),
  changeInput: (id, value) =>
    set(({ link }) => ({ link: changedLink(link, { inputs: { ...link.inputs, [id]: value } }) })),
  restoreInputs: () => set(({ link }) => ({ link: changedLink(link, { inputs: {}, upstream: undefined }) })),
  prefer: (preferences) => set({ preferences }),
  choose: (choice) =>
    set(({ link, preferences }) => ({
      link: { ...link, ...choice },
      preferences: { ...preferences, ...choice },
    })),
  dismissProblems: () => set({ problems: [] }),
}))

/** The language shown: the link's, or else the visitor's. */
export const languageOf = ({ link, preferences }: AppState): Language => link.language ?? preferences.language

/** The theme shown: the link's, or else the visitor's. */
export const themeOf = ({ link, preferences }: AppState): Theme => link.theme ?? preferences.theme

/** Whether a page has a stage. */
const hasStage = ({ route, iteration }: Link): boolean =>
  route.page === 'lesson' || route.page === 'play' || iteration !== undefined

/** Whether the address asks for the stage, on a page that has one. */
export const isPresenting = ({ link }: AppState): boolean =>
  link.isPresenting === true && hasStage(link) && !link.isPresenter

/** Whether the address asks for the lecturer's window, on a page that has a stage. */
export const isPresenter = ({ link }: AppState): boolean => link.isPresenter === true && hasStage(link)
