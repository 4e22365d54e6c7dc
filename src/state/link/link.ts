import type { Language, Text } from '../../i18n/text'
import type { Nested } from '../../lib/nested'
import type { Detail } from '../../trace/steps/step'

export type Theme = 'light' | 'dark'

export type Route =
  | { readonly page: 'gallery' }
  | { readonly page: 'lesson'; readonly lesson: string }
  | { readonly page: 'train' }

/** Where the page is: what the address says, and nothing else. */
export interface Link {
  readonly route: Route
  readonly part?: string
  /** The iteration of the present run that is open, on the page of training. */
  readonly iteration?: number
  readonly step: number
  /** How many stages of the step's derivation are shown; absent where all are. */
  readonly stage?: number
  readonly detail: Detail
  /** Changed inputs, by the node's id. */
  readonly inputs: Readonly<Record<string, Nested>>
  /** A changed upstream gradient at the output. */
  readonly upstream?: Nested
  /** Ids of the groups that are open; absent where the program's own are. */
  readonly open?: readonly string[]
  /** Whether what is stepped is on the stage. */
  readonly isPresenting?: true
  readonly language?: Language
  readonly theme?: Theme
}

/** A link as far as it could be read, and a sentence for each thing that could not be. */
export interface ParsedLink {
  readonly link: Link
  readonly problems: readonly Text[]
}

/** The link of a page at its start. */
export const linkTo = (route: Route): Link => ({ route, step: 0, detail: 'detail', inputs: {} })

export const galleryLink: Link = linkTo({ page: 'gallery' })

/** What of a link changes; a field that is undefined is left out of it. */
export type LinkChange = { readonly [Name in keyof Link]?: Link[Name] | undefined }

/** A link with some of its fields changed. */
export const changedLink = (link: Link, change: LinkChange): Link =>
  Object.fromEntries(
    Object.entries({ ...link, ...change }).filter(([, value]) => value !== undefined),
  ) as unknown as Link
