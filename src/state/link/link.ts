import type { Language, Text } from '../../i18n/text'
import type { Nested } from '../../lib/nested'
import type { Detail } from '../../trace/steps/step'

export type Theme = 'light' | 'dark'

export type Route =
  | { readonly page: 'gallery' }
  | { readonly page: 'lesson'; readonly lesson: string }
  | { readonly page: 'play' }
  | { readonly page: 'train' }
  | { readonly page: 'progress' }
  | { readonly page: 'class' }
  | { readonly page: 'words' }
  | { readonly page: 'exercises' }
  | { readonly page: 'review' }

/** The part of a graph that is in view, in shares of the graph's size, from its top left corner. */
export interface ViewBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Nodes that were moved by hand, and the arrangement of the graph that they were moved in. */
export interface Moved {
  readonly arrangement: string
  /** By id, and how far in pixels of the unscaled graph. */
  readonly nodes: readonly (readonly [id: string, dx: number, dy: number])[]
}

/** A nudge: an input's id, the flat position of one of its entries, and by how much that is moved. */
export interface LinkedNudge {
  readonly input: string
  readonly entry: number
  readonly by: number
}

/** How far an entry is moved unless the link says otherwise. */
export const standardNudge = 0.01

/** The state of the page that its address holds, and nothing else. */
export interface Link {
  readonly route: Route
  readonly part?: string
  /** The program text of the playground, packed; undefined for the visitor's own. */
  readonly program?: string
  /** The id of the arrays, kept in this browser, that the program of the playground uses without assigning them. */
  readonly given?: string
  /**
   * What a page is about: on the playground the name of the value that is differentiated, undefined for the program's
   * output; on a sheet of exercises the ids of its lessons, separated by commas, undefined for all.
   */
  readonly of?: string
  /** What the exercises of a sheet are drawn from. */
  readonly seed?: number
  /** The iteration of the current run that is open on the training page. */
  readonly iteration?: number
  readonly step: number
  /** How many stages of the step's derivation are shown; undefined if all are. */
  readonly stage?: number
  readonly detail: Detail
  /** Changed inputs, by node id. */
  readonly inputs: Readonly<Record<string, Nested>>
  /** A changed upstream gradient at the output. */
  readonly upstream?: Nested
  /** Ids of the groups that are open; undefined for the program's defaults. */
  readonly open?: readonly string[]
  /** What is nudged; undefined for the program's default, null for nothing. */
  readonly nudge?: LinkedNudge | null
  /** The id of the rule that is broken on purpose; undefined if all are right. */
  readonly broken?: string
  /** What the viewer has zoomed or panned to; undefined if the view is automatic. */
  readonly view?: ViewBox
  readonly moved?: Moved
  /** Whether the stage is shown. */
  readonly isPresenting?: true
  /** Whether the lecturer's window is shown: what the hall sees, what comes next, and the notes. */
  readonly isPresenter?: true
  /** What the windows of one show have in common. */
  readonly show?: string
  readonly language?: Language
  readonly theme?: Theme
}

/** A link as far as it could be read, and a message for each part that could not. */
export interface ParsedLink {
  readonly link: Link
  readonly problems: readonly Text[]
}

/** The link to a page in its initial state. */
export const linkTo = (route: Route): Link => ({ route, step: 0, detail: 'detail', inputs: {} })

export const galleryLink: Link = linkTo({ page: 'gallery' })

/** Changes to a link; a field set to undefined is removed. */
export type LinkChange = { readonly [Name in keyof Link]?: Link[Name] | undefined }

/** A link with some fields changed. */
export const changedLink = (link: Link, change: LinkChange): Link =>
  Object.fromEntries(
    Object.entries({ ...link, ...change }).filter(([, value]) => value !== undefined),
  ) as unknown as Link
