import { createStore } from 'zustand/vanilla'
import type { Language, Text } from '../../i18n/text'
import type { Nested } from '../../lib/nested'
import {
  changedLink,
  galleryLink,
  type Link,
  type LinkChange,
  leavingStage,
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
   * Changes some fields of the current link. A new step is shown with all its stages and its number, and a graph that is folded,
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
        ...('step' in change && { stage: undefined, isCovered: undefined }),
        ...(('open' in change || 'isPresenting' in change) && { view: undefined }),
        ...leavingStage(change),
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

/** Whether a program has the numbers that it opens with. */
export const hasOwnNumbers = ({ link }: AppState): boolean =>
  Object.keys(link.inputs).length === 0 && link.upstream === undefined

/** Whether a page has a stage. */
const hasStage = ({ route }: Link): boolean =>
  route.page === 'lesson' || route.page === 'play' || route.page === 'train' || route.page === 'lecture'

/** Whether the address asks for the stage, on a page that has one. */
export const isPresenting = ({ link }: AppState): boolean =>
  link.isPresenting === true && hasStage(link) && !link.isPresenter

/** Whether the address asks for the lecturer's window, on a page that has a stage. */
export const isPresenter = ({ link }: AppState): boolean => link.isPresenter === true && hasStage(link)

/** Whether the address asks for a window of a show: the stage or the lecturer's. */
export const isShow = (state: AppState): boolean => isPresenting(state) || isPresenter(state)

/** Whether the address asks for a window of a show that is sure to come, unless something fails: other pages may have nothing to step. */
export const isShowAwaited = (state: AppState): boolean =>
  isShow(state) &&
  (state.link.route.page === 'lesson' ||
    state.link.route.page === 'play' ||
    state.link.route.page === 'lecture' ||
    (state.link.route.page === 'train' && state.link.iteration === undefined))
