import type { Language, Text } from '../../i18n/text'
import type { Nested } from '../../lib/nested'
import type { Detail } from '../../trace/steps/step'

export type Theme = 'light' | 'dark'

/** A frame of the lecture that belongs to none of its parts. */
export type LectureFrame = 'title' | 'closing'

export type Route =
  | { readonly page: 'gallery' }
  | { readonly page: 'lesson'; readonly lesson: string }
  | { readonly page: 'play' }
  | { readonly page: 'train' }
  /** What the lecture opens with, or what it ends with. */
  | { readonly page: 'lecture'; readonly frame: LectureFrame }
  | { readonly page: 'progress' }
  | { readonly page: 'class' }
  | { readonly page: 'words' }
  | { readonly page: 'exercises' }
  | { readonly page: 'review' }
  /** All tracks, or the one with an id. */
  | { readonly page: 'track'; readonly track?: string }

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

/** What can stand beside the graph on the stage: the program at its step, the lecture's classes, an update of the weights, the gradient check. */
export type Beside = 'program' | 'classes' | 'update' | 'check'

/** How many stops a page of a printed track has. */
export type Handout = 'one' | 'six'

/** The last step, whichever it is: a page that is opened there puts its number in place of it. */
export const lastStep = Number.POSITIVE_INFINITY

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
  /** Counted from 1; 0 before the first, and `lastStep` for the last. */
  readonly step: number
  /** How many stages of the step's derivation are shown; undefined if all are. */
  readonly stage?: number
  /** Whether the number of the step is covered, so that a hall can say it first. */
  readonly isCovered?: true
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
  /** Whether the stage has the lecturer's notes in a strip of its own, where there is no other window. */
  readonly hasNotes?: true
  /** What the windows of one show have in common. */
  readonly show?: string
  /** The id of the track that the stage follows; undefined for the lecture's own order. */
  readonly track?: string
  /** The number of the stop of that track that was reached last, counted from 1. */
  readonly stop?: number
  /** A track that someone sends, packed. */
  readonly shared?: string
  /** How a track is printed, while that is shown. */
  readonly handout?: Handout
  /** What stands beside the graph on the stage; undefined for nothing. */
  readonly beside?: Beside
  /** Whether the stage shows local derivatives as slopes. */
  readonly isSlopeShown?: true
  /** Whether the edges on the stage have symbols in place of their numbers. */
  readonly edges?: 'symbols'
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

/** What a link says about the stage alone: without the stage it means nothing. */
const onStageOnly: LinkChange = {
  hasNotes: undefined,
  beside: undefined,
  isSlopeShown: undefined,
  edges: undefined,
}

/** What a window of a show keeps when another part comes: what it is, its granularity, language and theme, and what it shows of any program. */
export function keptOnStage(link: Link): Partial<Link> {
  const { detail, isPresenter, show, hasNotes, beside, isSlopeShown, edges, language, theme } = link
  return {
    detail,
    ...(isPresenter ? { isPresenter } : { isPresenting: true }),
    ...(show && { show }),
    ...(hasNotes && { hasNotes }),
    ...((beside === 'program' || beside === 'classes') && { beside }),
    ...(isSlopeShown && { isSlopeShown }),
    ...(edges && { edges }),
    ...(language && { language }),
    ...(theme && { theme }),
  }
}

/** A change that leaves the stage takes along what was shown on it. */
export const leavingStage = (change: LinkChange): LinkChange =>
  'isPresenting' in change && !change.isPresenting ? onStageOnly : {}

/** The link to what the stage shows, on the page; a frame of the lecture, which is the lecturer's, has the start page in its place. */
export const pageOf = (link: Link): Link =>
  changedLink(link, {
    route: link.route.page === 'lecture' ? galleryLink.route : link.route,
    isPresenting: undefined,
    isPresenter: undefined,
    show: undefined,
    track: undefined,
    stop: undefined,
    ...onStageOnly,
  })
